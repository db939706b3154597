import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Page } from '../../../common/page.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { type PageQuery, validationFailed } from '../../../core/http/index.js';
import { FactWatch } from '../fact-watch.js';
import { EnterpriseRepository } from '../registry/enterprise.repository.js';
import { futureFaults, refuseFaults } from '../registry/enterprise.rules.js';
import { EnterpriseService } from '../registry/enterprise.service.js';
import type { AddProductDto, ChangeProductDto, ProductYearDto } from './product.dto.js';
import type { Product } from './product.entity.js';
import { ProductErrors } from './product.errors.js';
import { ProductRepository } from './product.repository.js';
import type { ProductView, ProductYearView } from './product-view.dto.js';

const FIRST_YEAR = 2000;

/** Products of enterprises; an ended one stays readable. */
@Injectable()
export class ProductService {
  constructor(
    private readonly products: ProductRepository,
    private readonly enterprises: EnterpriseService,
    private readonly register: EnterpriseRepository,
    private readonly watch: FactWatch,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** For modules that answer a missing product in their own words. */
  find(id: string): Promise<Product | null> {
    return this.products.find(id);
  }

  /** For other modules: whether the enterprise still makes the product. */
  async makes(enterpriseId: string, productId: string): Promise<boolean> {
    const product = await this.find(productId);
    return product?.enterpriseId === enterpriseId && product.endedAt === null;
  }

  /** For other modules, without regard to reach. @throws NOT_FOUND */
  async get(id: string): Promise<Product> {
    const row = await this.find(id);
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    return row;
  }

  /** For other modules, without regard to reach: every product with its years, those given up too. */
  async ofEnterprise(enterpriseId: string): Promise<ProductView[]> {
    return this.views(await this.products.ofEnterprise(enterpriseId));
  }

  /** @throws NOT_FOUND */
  async list(actor: Actor, enterpriseId: string, query: PageQuery): Promise<Page<ProductView>> {
    await this.enterprises.inReach(actor, enterpriseId);
    const page = await this.products.page(enterpriseId, query);
    return { ...page, items: await this.views(page.items) };
  }

  /** @throws NOT_FOUND, PRODUCT_MAIN_TAKEN, VALIDATION_FAILED */
  add(actor: Actor, enterpriseId: string, input: AddProductDto): Promise<ProductView> {
    this.refuseFuture(input.sinceOn);
    return this.uow.run(async () => {
      await this.enterprises.inReach(actor, enterpriseId);
      if (input.main) await this.claimMain(enterpriseId);
      const { name, statCode, sinceOn, main } = input;
      const id = newId();
      const createdAt = this.clock.now();
      await this.products.insert({
        id,
        enterpriseId,
        name,
        statCode,
        sinceOn,
        main,
        createdAt,
        endedAt: null,
      });
      this.watch.changed(enterpriseId);
      return this.view(id);
    });
  }

  /** @throws NOT_FOUND, STATE_MOVED, PRODUCT_ENDED, PRODUCT_MAIN_TAKEN, VALIDATION_FAILED */
  change(actor: Actor, id: string, { version, ...changes }: ChangeProductDto): Promise<ProductView> {
    this.refuseFuture(changes.sinceOn);
    return this.uow.run(async () => {
      const product = await this.live(actor, id);
      if (changes.main && !product.main) await this.claimMain(product.enterpriseId);
      await this.products.change(id, version, changes);
      this.watch.changed(product.enterpriseId);
      return this.view(id);
    });
  }

  /** @throws NOT_FOUND, STATE_MOVED, PRODUCT_ENDED */
  end(actor: Actor, id: string, version: number): Promise<ProductView> {
    return this.uow.run(async () => {
      const { enterpriseId } = await this.live(actor, id);
      await this.products.change(id, version, { endedAt: this.clock.now() });
      this.watch.changed(enterpriseId);
      return this.view(id);
    });
  }

  /** @throws NOT_FOUND, PRODUCT_ENDED, VALIDATION_FAILED */
  putYear(actor: Actor, id: string, yearText: string, input: ProductYearDto): Promise<ProductView> {
    const year = this.acceptYear(yearText);
    return this.uow.run(async () => {
      const { enterpriseId } = await this.live(actor, id);
      await this.products.putYear({
        productId: id,
        year,
        revenue: input.revenue ?? null,
        domesticShare: input.domesticShare ?? null,
        domesticRank: input.domesticRank ?? null,
        globalShare: input.globalShare ?? null,
        globalRank: input.globalRank ?? null,
        source: input.source,
        enteredBy: actor.accountId,
        enteredAt: this.clock.now(),
      });
      this.watch.changed(enterpriseId);
      return this.view(id);
    });
  }

  private async live(actor: Actor, id: string): Promise<Product> {
    const product = await this.get(id);
    await this.enterprises.inReach(actor, product.enterpriseId);
    if (product.endedAt) throw new DomainError(ProductErrors.PRODUCT_ENDED);
    return product;
  }

  private async claimMain(enterpriseId: string): Promise<void> {
    await this.register.lock(enterpriseId);
    const taken = await this.products.liveMain(enterpriseId);
    if (taken) throw new DomainError(ProductErrors.PRODUCT_MAIN_TAKEN, { name: taken.name });
  }

  private refuseFuture(sinceOn: string | undefined): void {
    refuseFaults(futureFaults('sinceOn', sinceOn, this.clock.today()));
  }

  private acceptYear(text: string): number {
    const [year, max] = [Number(text), Number(this.clock.today().slice(0, 4))];
    if (/^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= max) return year;
    throw validationFailed([{ field: 'year', code: 'integerIn', params: { min: FIRST_YEAR, max } }]);
  }

  private async view(id: string): Promise<ProductView> {
    const product = await this.get(id);
    return viewOf(product, await this.products.years([id]));
  }

  private async views(products: readonly Product[]): Promise<ProductView[]> {
    if (products.length === 0) return [];
    const years = await this.products.years(products.map(({ id }) => id));
    return products.map((product) =>
      viewOf(
        product,
        years.filter(({ productId }) => productId === product.id),
      ),
    );
  }
}

function viewOf(product: Product, years: readonly (ProductYearView & { productId: string })[]): ProductView {
  return { ...product, years: years.map(({ productId: _, ...year }) => year) };
}
