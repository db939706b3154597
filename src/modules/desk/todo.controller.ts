import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../core/auth/index.js';
import { ApiPage, type Page } from '../../core/http/index.js';
import { TodoCountView, TodoItem, TodoQuery } from './todo.dto.js';
import { TodoService } from './todo.service.js';

@ApiTags('desk')
@Controller('api/todo')
export class TodoController {
  constructor(private readonly todo: TodoService) {}

  /** What the caller's post has to do, by deadline; a viewer sees both posts of the unit. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(TodoItem)
  list(@CurrentActor() actor: Actor, @Query() query: TodoQuery): Promise<Page<TodoItem>> {
    return this.todo.list(actor, query);
  }

  /** How much that is. */
  @Get('count')
  @Allow('OFFICIAL', 'ENTERPRISE')
  count(@CurrentActor() actor: Actor): Promise<TodoCountView> {
    return this.todo.count(actor);
  }
}
