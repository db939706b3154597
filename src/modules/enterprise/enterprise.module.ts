import { Module } from '@nestjs/common';
import { AttributeController } from './attributes/attribute.controller.js';
import { AttributeRepository } from './attributes/attribute.repository.js';
import { AttributeService } from './attributes/attribute.service.js';
import { FactWatch } from './fact-watch.js';
import { FigureController } from './figures/figure.controller.js';
import { FigureRepository } from './figures/figure.repository.js';
import { FigureService } from './figures/figure.service.js';
import { InvitationController } from './onboarding/invitation/invitation.controller.js';
import { InvitationRepository } from './onboarding/invitation/invitation.repository.js';
import { InvitationService } from './onboarding/invitation/invitation.service.js';
import { Newcomers } from './onboarding/newcomers.js';
import { RegistrationActions } from './onboarding/registration/actions/registration-actions.service.js';
import { Admission } from './onboarding/registration/admission.js';
import { RegistrationController } from './onboarding/registration/registration.controller.js';
import { RegistrationDecisions } from './onboarding/registration/registration-decisions.service.js';
import { RegistrationQueries } from './onboarding/registration/registration.queries.js';
import { RegistrationRepository } from './onboarding/registration/registration.repository.js';
import { RegistrationService } from './onboarding/registration/registration.service.js';
import { ProductController } from './products/product.controller.js';
import { ProductRepository } from './products/product.repository.js';
import { ProductService } from './products/product.service.js';
import { EnterpriseChanges } from './registry/enterprise-changes.service.js';
import { EnterpriseController } from './registry/enterprise.controller.js';
import { EnterpriseNames } from './registry/enterprise-names.js';
import { EnterpriseRepository } from './registry/enterprise.repository.js';
import { EnterpriseService } from './registry/enterprise.service.js';
import { Successions } from './registry/succession/successions.js';

/** 企业档案: the register, yearly figures, facts, products, and how an enterprise gets its first account. */
@Module({
  controllers: [
    EnterpriseController,
    FigureController,
    AttributeController,
    ProductController,
    InvitationController,
    RegistrationController,
  ],
  providers: [
    ...[EnterpriseRepository, EnterpriseService, EnterpriseChanges, EnterpriseNames, Successions, FactWatch],
    ...[FigureRepository, FigureService],
    ...[AttributeRepository, AttributeService],
    ...[ProductRepository, ProductService],
    ...[InvitationRepository, InvitationService, Newcomers],
    ...[
      RegistrationRepository,
      RegistrationQueries,
      RegistrationService,
      RegistrationDecisions,
      Admission,
      RegistrationActions,
    ],
  ],
  exports: [
    EnterpriseNames,
    Successions,
    FactWatch,
    EnterpriseService,
    EnterpriseChanges,
    FigureService,
    AttributeService,
    ProductService,
  ],
})
export class EnterpriseModule {}
