import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page, PageQuery } from '../../../core/http/index.js';
import { AddProductDto, ChangeProductDto, EndProductDto, ProductYearDto } from './product.dto.js';
import { ProductService } from './product.service.js';
import { ProductView } from './product-view.dto.js';

@ApiTags('enterprises')
@Controller('api')
export class ProductController {
  constructor(private readonly products: ProductService) {}

  /** Products of an enterprise with their years, ended ones too. */
  @Get('enterprises/:id/products')
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(ProductView)
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<ProductView>> {
    return this.products.list(actor, id, query);
  }

  /** Adds a product. */
  @Post('enterprises/:id/products')
  @Idempotent()
  @Allow('OFFICER', 'ENTERPRISE')
  add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: AddProductDto,
  ): Promise<ProductView> {
    return this.products.add(actor, id, body);
  }

  /** Changes a product that has not ended. */
  @Patch('products/:id')
  @Allow('OFFICER', 'ENTERPRISE')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeProductDto,
  ): Promise<ProductView> {
    return this.products.change(actor, id, body);
  }

  /** Enters revenue, shares and ranks of one year, 2000 to the present one. */
  @Put('products/:id/years/:year')
  @Allow('OFFICER', 'ENTERPRISE')
  putYear(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('year') year: string,
    @Body() body: ProductYearDto,
  ): Promise<ProductView> {
    return this.products.putYear(actor, id, year, body);
  }

  /** Marks a product as no longer made; it stays readable. */
  @Post('products/:id/end')
  @HttpCode(200)
  @Allow('OFFICER', 'ENTERPRISE')
  end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: EndProductDto,
  ): Promise<ProductView> {
    return this.products.end(actor, id, body.version);
  }
}
