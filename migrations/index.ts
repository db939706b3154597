import { CreateMechanisms1795305600000 } from './1795305600000-CreateMechanisms.js';
import { CreateUnitsAndPeople1795305601000 } from './1795305601000-CreateUnitsAndPeople.js';
import { CreateEnterpriseFile1795305602000 } from './1795305602000-CreateEnterpriseFile.js';
import { CreatePool1795305603000 } from './1795305603000-CreatePool.js';
import { CreateRoundsAndCases1795305604000 } from './1795305604000-CreateRoundsAndCases.js';
import { CreateListsAndPublicity1795305605000 } from './1795305605000-CreateListsAndPublicity.js';
import { CreateTasksAndReminders1795305606000 } from './1795305606000-CreateTasksAndReminders.js';
import { HoldSubjectsOfProposals1795471200000 } from './1795471200000-HoldSubjectsOfProposals.js';
import { FillFreedSlots1795471201000 } from './1795471201000-FillFreedSlots.js';
import { IndexProvisionalDates1795471300000 } from './1795471300000-IndexProvisionalDates.js';
import { NameProposals1795474800000 } from './1795474800000-NameProposals.js';
import { RemindOfCandidateReviews1795478400000 } from './1795478400000-RemindOfCandidateReviews.js';
import { DropStateOfKeptAnswers1795482000000 } from './1795482000000-DropStateOfKeptAnswers.js';
import { KeepActsOnObjections1795505000000 } from './1795505000000-KeepActsOnObjections.js';
import { KeepProductOfVersions1795506000000 } from './1795506000000-KeepProductOfVersions.js';
import { AllowOtherTracks1795508000000 } from './1795508000000-AllowOtherTracks.js';
import { KeepOpinionsOfLists1795508001000 } from './1795508001000-KeepOpinionsOfLists.js';
import { KeepRemarksInternal1795558000000 } from './1795558000000-KeepRemarksInternal.js';
import { NameWhoIsAsked1795558001000 } from './1795558001000-NameWhoIsAsked.js';
import { SettleToDos1795558002000 } from './1795558002000-SettleToDos.js';
import { RecallPublicities1795561000000 } from './1795561000000-RecallPublicities.js';
import { MarkProvisionalDates1795561100000 } from './1795561100000-MarkProvisionalDates.js';
import { CreateAttributes1795800000000 } from './1795800000000-CreateAttributes.js';
import { CreateCriteria1795801000000 } from './1795801000000-CreateCriteria.js';
import { NameRuleSets1795801001000 } from './1795801001000-NameRuleSets.js';
import { HangRemindersOnToDos1795850000000 } from './1795850000000-HangRemindersOnToDos.js';
import { SendByChannels1795850001000 } from './1795850001000-SendByChannels.js';
import { CreateFindings1795851000000 } from './1795851000000-CreateFindings.js';
import { CreateAssessments1795851001000 } from './1795851001000-CreateAssessments.js';
import { CreateReexaminations1795852000000 } from './1795852000000-CreateReexaminations.js';
import { CreateMajorChanges1795852001000 } from './1795852001000-CreateMajorChanges.js';
import { OpenFiledReexaminations1795852002000 } from './1795852002000-OpenFiledReexaminations.js';

/** Every migration, oldest first; one list for both databases. */
export const migrations = [
  CreateMechanisms1795305600000,
  CreateUnitsAndPeople1795305601000,
  CreateEnterpriseFile1795305602000,
  CreatePool1795305603000,
  CreateRoundsAndCases1795305604000,
  CreateListsAndPublicity1795305605000,
  CreateTasksAndReminders1795305606000,
  HoldSubjectsOfProposals1795471200000,
  FillFreedSlots1795471201000,
  IndexProvisionalDates1795471300000,
  NameProposals1795474800000,
  RemindOfCandidateReviews1795478400000,
  DropStateOfKeptAnswers1795482000000,
  KeepActsOnObjections1795505000000,
  KeepProductOfVersions1795506000000,
  AllowOtherTracks1795508000000,
  KeepOpinionsOfLists1795508001000,
  KeepRemarksInternal1795558000000,
  NameWhoIsAsked1795558001000,
  SettleToDos1795558002000,
  RecallPublicities1795561000000,
  MarkProvisionalDates1795561100000,
  CreateAttributes1795800000000,
  CreateCriteria1795801000000,
  NameRuleSets1795801001000,
  HangRemindersOnToDos1795850000000,
  SendByChannels1795850001000,
  CreateFindings1795851000000,
  CreateAssessments1795851001000,
  CreateReexaminations1795852000000,
  CreateMajorChanges1795852001000,
  OpenFiledReexaminations1795852002000,
];
