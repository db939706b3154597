import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { StatusController } from './status.controller.js';
import { StatusRepository } from './status.repository.js';
import { StatusService } from './status.service.js';
import { TodoDoneService } from './todo-done.service.js';
import { TodoController } from './todo.controller.js';
import { TodoRepository } from './todo.repository.js';
import { TodoService } from './todo.service.js';

/** What one person has to see now: the to-do list of a post, the status page of an enterprise; and the words of every page. */
@Module({
  controllers: [CatalogueController, StatusController, TodoController],
  providers: [StatusRepository, StatusService, TodoRepository, TodoService, TodoDoneService],
})
export class DeskModule {}
