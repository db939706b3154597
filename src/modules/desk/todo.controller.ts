import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../core/auth/index.js';
import { ApiPage, type Page } from '../../core/http/index.js';
import { DoneTodoView, SettleTodoDto, TodoCountView, TodoItem, TodoQuery } from './todo.dto.js';
import { TodoDoneService } from './todo-done.service.js';
import { TodoService } from './todo.service.js';

@ApiTags('desk')
@Controller('api/todo')
export class TodoController {
  constructor(
    private readonly todo: TodoService,
    private readonly settling: TodoDoneService,
  ) {}

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

  /** Takes note of a to-do of the caller's post that asks for nothing else; done again, it answers what stands. */
  @Post(':id/done')
  @HttpCode(200)
  @Allow('OFFICER')
  done(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleTodoDto,
  ): Promise<DoneTodoView> {
    return this.settling.done(actor, id, body.note);
  }
}
