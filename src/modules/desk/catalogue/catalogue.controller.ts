import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Public } from '../../../core/auth/index.js';
import { FloodLimited } from '../../../core/http/index.js';
import { applicationForm } from './application-form.js';
import { ApplicationFormView, FormQuery } from './application-form.dto.js';
import { catalogue, industries } from './catalogue.js';
import { CatalogueView, IndustryWord } from './catalogue.dto.js';

/** Only a release changes these words. */
const KEPT = 'public, max-age=300';

@ApiTags('catalogue')
@Controller('api')
export class CatalogueController {
  /** The words and code lists that pages show. */
  @Get('public/catalogue')
  @Public()
  @FloodLimited('publicRead')
  @Header('Cache-Control', KEPT)
  words(): CatalogueView {
    return catalogue();
  }

  /** Classes of GB/T 4754 for registering an enterprise. */
  @Get('public/catalogue/industries')
  @Public()
  @FloodLimited('publicRead')
  @Header('Cache-Control', KEPT)
  @ApiOkResponse({ type: [IndustryWord] })
  industries(): IndustryWord[] {
    return industries();
  }

  /** The application form of a track: its groups and fields. */
  @Get('catalogue/application-form')
  @Allow('SIGNED_IN')
  form(@Query() { track }: FormQuery): ApplicationFormView {
    return applicationForm(track);
  }
}
