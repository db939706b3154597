/* Made from openapi.json by `npm run client`; not edited by hand. */
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database and queue answer and no shutdown has begun; 503 NOT_READY names what is down. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the head of the caller's unit, or was decided there; oldest first. */
        get: operations["Proposal_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal of the caller's unit. */
        get: operations["Proposal_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a proposal now, and why not. */
        get: operations["Proposal_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides it as prepared; the act is carried out at once. */
        post: operations["Proposal_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it back to the handler; nothing else changes. */
        post: operations["Proposal_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree, from the province down: for registration and public pages. */
        get: operations["Unit_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's unit and everything below it, parents before children; all units for a system administrator. */
        get: operations["Unit_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["Session_show"];
        put?: never;
        /** Signs in with name and password; the answer sets the session cookie. */
        post: operations["Session_signIn"];
        /** Signs out; the session is over at once. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, or nobody; for a page that opens before anybody has signed in. */
        get: operations["Session_present"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the own password; the person's other sessions end. */
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The authorities of all units, oldest first. */
        get: operations["Organisation_list"];
        put?: never;
        /** Adds an authority to a unit. */
        post: operations["Organisation_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of officials, oldest first. */
        get: operations["Account_list"];
        put?: never;
        /** Opens an account. Takes no idempotency key, since its answer holds a secret: a repeat meets the taken name. */
        post: operations["Account_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with an account now, and why not; `disable` and `enable` are changes of its state. */
        get: operations["Account_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Disables or enables an account, or gives it another post or name. */
        patch: operations["Account_update"];
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts the lock that failed sign-ins have set. */
        post: operations["Account_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enterprises of the own unit and below; for an enterprise, itself. */
        get: operations["Enterprise_list"];
        put?: never;
        /** Puts an enterprise of the own unit or below on the register. */
        post: operations["Enterprise_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole profile. */
        get: operations["Enterprise_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes profile fields; the enterprise itself or an officer in reach. */
        patch: operations["Enterprise_change"];
        trace?: never;
    };
    "/api/enterprises/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a new name; the former one is kept. */
        post: operations["Enterprise_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the sub-sectors; the enterprise itself or an officer in reach. */
        put: operations["Enterprise_changeSectors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/undisclosed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets or lifts 不对外公开; the head of the city. */
        post: operations["Enterprise_disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly figures with their source, what is computed from them, and what is unusual about them. */
        get: operations["Figure_read"];
        /** Enters figures of one year and basis; a value that is replaced is kept in the history. */
        put: operations["Figure_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts that criteria ask for and that are no yearly figures, known or not, with their source. */
        get: operations["Attribute_read"];
        /** Enters or clears facts; a value that is replaced or cleared is kept in the history. */
        put: operations["Attribute_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products of an enterprise with their years, ended ones too. */
        get: operations["Product_list"];
        put?: never;
        /** Adds a product. */
        post: operations["Product_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a product that has not ended. */
        patch: operations["Product_change"];
        trace?: never;
    };
    "/api/products/{id}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enters revenue, shares and ranks of one year, 2000 to the present one. */
        put: operations["Product_putYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a product as no longer made; it stays readable. */
        post: operations["Product_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a one-time code, valid for 7 days and shown this once: by an officer while the enterprise has no active
         *     account, by its administrator afterwards. Takes no Idempotency-Key, since the answer holds a secret.
         */
        post: operations["Invitation_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an account with a code. */
        post: operations["Invitation_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for the first account of an enterprise; an officer of the unit confirms. The answer never tells whether the
         *     code is known. Takes no Idempotency-Key, since nothing derived from a password is kept.
         */
        post: operations["Registration_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/credit-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a credit code as typed is well formed; never whether it is known. */
        get: operations["Registration_creditCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations with the own unit and those below, the oldest first. */
        get: operations["Registration_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One registration. */
        get: operations["Registration_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a registration now, and why not. */
        get: operations["Registration_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the account, and puts the enterprise on the register where its code is new; by an officer of that unit. */
        post: operations["Registration_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses with a reason; by an officer of that unit. */
        post: operations["Registration_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places in the pool within the caller's reach, newest first; an enterprise sees its own. */
        get: operations["Register_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many places within the caller's reach the same filters find. */
        get: operations["Register_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place in the pool. */
        get: operations["Register_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its history, in the order it was recorded. */
        get: operations["Register_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a membership, and why not. */
        get: operations["Decision_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares a decision for the head of the membership's unit. */
        post: operations["Decision_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of the pool, without those not disclosed. */
        get: operations["PublicMembers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/members/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an enterprise is a member, by its exact name, a former name or its credit code. */
        get: operations["PublicMembers_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The titles of an enterprise with their history, the latest first. */
        get: operations["Title_list"];
        put?: never;
        /** Records a title from an official list. */
        post: operations["Title_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One title. */
        get: operations["Title_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the issuer took a title back. */
        post: operations["Title_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/unwatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province takes a title off the watch list. */
        post: operations["Title_unwatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidate tags within the caller's reach, those to be looked at first on top. */
        get: operations["Candidate_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One candidate tag, which its to-do and its notice lead to. */
        get: operations["Candidate_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a candidate tag now, and why not. */
        get: operations["Candidate_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The candidate tags of an enterprise with their history. */
        get: operations["Candidate_ofEnterprise"];
        put?: never;
        /** Tags an enterprise as a candidate in the name of the caller's unit. */
        post: operations["Candidate_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a tag of the caller's unit. */
        post: operations["Candidate_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a tag of the caller's unit go on, with a new reason and date. */
        post: operations["Candidate_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bans within reach, or those of one credit code. */
        get: operations["Ban_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rule set, past, present and to come. */
        get: operations["RuleSet_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/rule-sets/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule set with its clauses. */
        get: operations["RuleSet_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judgments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A judgment as it was made, with the facts as they were and the rule set as it stood. */
        get: operations["Judgment_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/self-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the enterprise stands by every title and track that can be judged today. */
        get: operations["SelfCheck_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/self-check/{kind}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every condition of one title (`TITLE`) or track (`TRACK`), and the facts it reads. */
        get: operations["SelfCheck_detail"];
        put?: never;
        /** The same judgment if some facts were others. Nothing is saved. */
        post: operations["SelfCheck_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggested candidate tags within the caller's reach, those that end first on top. */
        get: operations["Suggestion_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-suggestions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes candidate tags of suggestions, with a reason, in the name of the caller's unit. All or none. */
        post: operations["Suggestion_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-suggestions/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns suggestions down, with a reason; on the same facts they do not come back. All or none. */
        post: operations["Suggestion_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Impact runs over units in reach, the newest first. */
        get: operations["Impact_list"];
        put?: never;
        /** Tries a draft rule set over the enterprises of a unit: who gains, who drops, who becomes unknown. */
        post: operations["Impact_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with its progress and counts. */
        get: operations["Impact_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises of a run. */
        get: operations["Impact_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs/{id}/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises of a run as a file for spreadsheets. */
        get: operations["Impact_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs/{id}/draft.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of a run as a rule file, as it was tried: to read what was asked, and to begin the next draft with. */
        get: operations["Impact_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/impact-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a run that is not over; what it has counted stays. */
        post: operations["Impact_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases in reach, the newest first. */
        get: operations["Case_list"];
        put?: never;
        /** Opens a case: an enterprise for itself, a county or city handler for an enterprise of its area. */
        post: operations["Case_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: where it stands, its content, what is missing and what comes next. */
        get: operations["Case_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the content while it may be changed; answers with the case as it is now. */
        patch: operations["Case_edit"];
        trace?: never;
    };
    "/api/applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act on the case. */
        get: operations["Case_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do now, and why not. */
        get: operations["Case_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one action; where the head decides, a handler prepares it and the answer names the proposal. */
        post: operations["Case_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way of the case as steps in order: where it has been, is and will be, with whom and until when. */
        get: operations["CasePath_path"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/judgments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the criteria of its track and of the titles it aims at say of a case: as handed in, and as of now. */
        get: operations["CaseJudgments_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the enterprise may open a case of its own in the round now, and why not. */
        get: operations["Opening_opening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of a round: a city its own, the province those sent to it. */
        get: operations["List_ofRound"];
        put?: never;
        /** The live list of the caller's city, opened when there is none. */
        post: operations["List_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list: its cases by part and rank, and those that stand in no part yet. */
        get: operations["List_get"];
        /** Puts the whole list as given. */
        put: operations["List_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a list now, and why not. */
        get: operations["List_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares the sending; the head decides it as a proposal. */
        post: operations["List_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares that the first of the reserve fills a slot freed since the list was sent; the head decides. */
        post: operations["List_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a sent list back as a whole and opens the next version. */
        post: operations["List_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publicities in reach, the newest first. */
        get: operations["Publicity_list"];
        put?: never;
        /** Prepares a 公示 of cases; the head starts it by approving the proposal. */
        post: operations["Publicity_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of a round that stand before a 公示 of the caller's unit: whether each may be put into one, and why not. */
        get: operations["Publicity_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long a 公示 of the caller's unit in a round would take from its first day. */
        get: operations["Publicity_window"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publicity with the cases it names. */
        get: operations["Publicity_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a publicity now, and why not. */
        get: operations["Publicity_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publicities/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a 公示 back as a whole before its first day; its cases may be published anew. */
        post: operations["Publicity_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections and reports to publicities of the caller's unit. */
        get: operations["Objection_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One objection or report to a publicity of the caller's unit. */
        get: operations["Objection_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with an objection or report now, and why not. */
        get: operations["Objection_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act on an objection or report. */
        get: operations["Objection_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an objection up: from now on the limit for its verification runs. */
        post: operations["Objection_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does not take an objection up; the case goes on unless another one is open. */
        post: operations["Objection_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles an accepted objection; the case goes on unless it is upheld or another one is open. */
        post: operations["Objection_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a report on file with an internal opinion, which ends its to-do; no case is touched. */
        post: operations["Objection_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announcements in reach, the newest first. */
        get: operations["Announcement_list"];
        put?: never;
        /** Prepares a 公告 of the caller's own pool; the head's approval takes the cases in. */
        post: operations["Announcement_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of a round of the caller's unit that stand before their entry: whether each may be announced, and why not. */
        get: operations["Announcement_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One announcement with the cases it names. */
        get: operations["Announcement_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publicities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示名单. */
        get: operations["PublicLists_publicities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公告名单. */
        get: operations["PublicLists_announcements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to one enterprise of a running 公示. What comes late or anonymously is kept as a report. */
        post: operations["PublicLists_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly updates and 复核, by due date: officials those in reach, an enterprise its own. */
        get: operations["Duty_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One duty. */
        get: operations["Duty_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A yearly update as it stands: this year's values beside last year's, what changed, is missing or unusual. */
        get: operations["Duty_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with it, and why not. */
        get: operations["Duty_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise files its yearly update or declares its 复核. */
        post: operations["Duty_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/yearly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the yearly updates of a year have come, by the units below the one asked for. */
        get: operations["Campaign_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/yearly/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The updates of a year that are not filed, by due date, with whether somebody can be reached. */
        get: operations["Campaign_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/reexamination-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of a 复核, filled from the enterprise's file, with what has changed marked and the statement saved so far. */
        get: operations["FormDraft_get"];
        /** Saves the statement, before filing or while a return asks for it. */
        put: operations["FormDraft_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复核 that were filed, by the last day of the term: officials those in reach, an enterprise its own. */
        get: operations["Reexamination_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One 复核 with its form and history. */
        get: operations["Reexamination_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with it now, and why not. */
        get: operations["Reexamination_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county's handler has verified it; where there is no county, the city's. */
        post: operations["Reexamination_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The city's handler has checked it. */
        post: operations["Reexamination_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it back to the enterprise, which has five working days to mend what is named. */
        post: operations["Reexamination_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise hands it in again after a return. */
        post: operations["Reexamination_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares the pass for the head of the membership's unit; approving it renews the membership. */
        post: operations["Reexamination_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reexaminations/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares the fail for the head of the membership's unit; approving it ends the membership (退库). */
        post: operations["Reexamination_fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Draws of the caller's unit and those below, newest first. */
        get: operations["SpotCheck_list"];
        put?: never;
        /** Draws among the 复核 running in the pool of the caller's unit. */
        post: operations["SpotCheck_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks/prospect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draw in the pool of the caller's unit would be among now. */
        get: operations["SpotCheck_prospect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draw with seed and population. */
        get: operations["SpotCheck_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Computes a draw again from what is on record and says whether it agrees. */
        get: operations["SpotCheck_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spot-checks/{id}/site-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what was seen on the spot of one that was chosen. */
        post: operations["SpotCheck_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Major changes by the last day to report them: officials those in reach, an enterprise its own. */
        get: operations["MajorChange_list"];
        put?: never;
        /** The enterprise reports a major change, or an officer records one that was learnt of. */
        post: operations["MajorChange_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/reporting-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last day to report a change that happened on a day. */
        get: operations["MajorChange_limit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One major change. */
        get: operations["MajorChange_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with it now, and why not. */
        get: operations["MajorChange_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise reports what came to light otherwise. */
        post: operations["MajorChange_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms it; one by which the enterprise leaves the pool is laid before the head of its highest place. */
        post: operations["MajorChange_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/major-changes/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses a report, or drops what was recorded by mistake. */
        post: operations["MajorChange_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/successor-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bans of absorbed enterprises that stand as warnings about their successors, newest first. */
        get: operations["SuccessorWarning_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/successor-warnings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what was found out about a successor; the answer is kept. */
        post: operations["SuccessorWarning_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's messages, newest first. */
        get: operations["Notice_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages the caller has not read. */
        get: operations["Notice_unreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks several messages of the caller read. */
        post: operations["Notice_readMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one message of the caller read. */
        post: operations["Notice_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a unit was told on a day, by which channel, under which rule, and if not why. */
        get: operations["Proof_answer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/proof/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file for spreadsheets, whole. */
        get: operations["Proof_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which reminders of a subject went out, when and to how many people, latest first. */
        get: operations["Reminder_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules in force: ladders, recipients, channels and words. */
        get: operations["Rule_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-rules/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rules, or a draft of one, would send in a period: how many messages, to how many people, on which days. */
        post: operations["Rule_simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which channels the caller is told, beside the inbox. */
        get: operations["Contact_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chooses one channel, or leaves it. The copy in the inbox always stays. */
        put: operations["Contact_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/urgings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which 催办 a to-do, case or duty had, latest first. */
        get: operations["Urging_list"];
        put?: never;
        /** 催办 of to-dos of lower tiers and of enterprises; each is answered by itself. */
        post: operations["Urging_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/todo/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the reminders of a to-do of the caller's post off, with a reason; its last day stays. */
        post: operations["Snooze_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schedules with last and next run, alarms, and how many messages stand where. */
        get: operations["Ops_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/delivery/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent or failed, without content, latest first. */
        get: operations["Ops_dispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/delivery/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends dead letters again: all of them or, when one cannot be, none. */
        post: operations["Ops_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words and code lists that pages show. */
        get: operations["Catalogue_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classes of GB/T 4754 for registering an enterprise. */
        get: operations["Catalogue_industries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/application-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application form of a track: its groups and fields. */
        get: operations["Catalogue_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller's enterprise stands: cases, places in the pool, titles, what has to be done and by when. */
        get: operations["Status_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller's post has to do, by deadline; a viewer sees both posts of the unit. */
        get: operations["Todo_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/todo/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much that is. */
        get: operations["Todo_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/todo/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes note of a to-do of the caller's post that asks for nothing else; done again, it answers what stands. */
        post: operations["Todo_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members, cases in review and overdue ones by unit: the cities of the province, the counties of a city, else the caller's own unit. */
        get: operations["Insight_byPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/rounds/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the cases of a round in the caller's reach ever came, where they stand now, and how they ended. */
        get: operations["Insight_funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/rounds/{id}/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many calendar days the cases of a round in the caller's reach stayed in each step. */
        get: operations["Insight_durations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An enterprise sees the open rounds of its county, city and province; an official those above, of and below the unit. */
        get: operations["Round_list"];
        put?: never;
        /** Drafts a round for the pool of the caller's own unit. */
        post: operations["Round_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round; a city sees its own quota only. */
        get: operations["Round_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft of the caller's unit; what is left out stays. */
        patch: operations["Round_change"];
        trace?: never;
    };
    "/api/rounds/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a round now, and why not. */
        get: operations["Round_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a draft of the caller's unit; from now on its dates move only later, by a document. */
        post: operations["Round_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a round of the caller's unit after its last date. */
        post: operations["Round_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the quota of one city in a round of the province. */
        put: operations["Round_setQuota"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found about memberships and titles, the newest first: officials those in reach, an enterprise its own. */
        get: operations["Finding_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding. */
        get: operations["Finding_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a finding now, and why not. */
        get: operations["Finding_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise objects to what is proposed. */
        post: operations["Finding_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise gives up the time it has to object. */
        post: operations["Finding_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the deciding unit decides as proposed; what follows is carried out at once. */
        post: operations["Finding_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the deciding unit does not follow the proposal. */
        post: operations["Finding_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly assessments in the order they were filed: officials those in reach, an enterprise its own. */
        get: operations["Assessment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the province publishes everything graded of a year. */
        post: operations["Assessment_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment: what was filed, what changed, what is pointed out, points and history as the caller may see it. */
        get: operations["Assessment_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with an assessment now, and why not. */
        get: operations["Assessment_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise has mended what was named. */
        post: operations["Assessment_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county's handler verifies and proposes a grade; where there is no county, the city's. */
        post: operations["Assessment_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The city's handler checks; where the city verified, its head. */
        post: operations["Assessment_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province's handler grades. */
        post: operations["Assessment_grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever deals with it sends it back to the enterprise, naming everything to be mended at once. */
        post: operations["Assessment_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/proceed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who returned it goes on once the day to mend it by has passed. */
        post: operations["Assessment_proceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the province has it graded again. */
        post: operations["Assessment_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthNoteView: {
            name: string;
            /** @description `ok`, `alarm`, or `unknown` when it did not answer. */
            state: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            /** @description The parts of the system that were asked; empty for liveness. */
            checks: string[];
            /** @description What operations should know beside: `reminders` is `alarm` while the independent check finds something wrong. */
            notes: components["schemas"]["HealthNoteView"][];
        };
        ProposalView: {
            /** @description The input as prepared: opinion, reason told, document numbers … */
            input: {
                [key: string]: unknown;
            };
            /** @description The version of the subject it was prepared for. */
            subjectVersion: number;
            version: number;
            id: string;
            /** @description Kind and id of the row it acts on. */
            subjectKind: string;
            subjectId: string;
            action: string;
            actionZh: string;
            /** @description What it is about: an enterprise, a list, a publicity. */
            title: string;
            unitId: string;
            /** @enum {string} */
            state: "OPEN" | "APPROVED" | "DECLINED" | "OUTDATED";
            preparedBy: string;
            preparedByName: string;
            /** Format: date-time */
            preparedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The head's word when declined. */
            note: string | null;
        };
        ActionOption: {
            action: string;
            actionZh: string;
            /**
             * @description DO at once, PREPARE for the head, or DECIDE what was prepared, under /api/proposals.
             * @enum {string}
             */
            mode: "DO" | "PREPARE" | "DECIDE";
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
            /** @description Inputs that must be given beside the version, and those that may. */
            needs: string[];
            takes: string[];
            /** @description The open proposal about it, where it is prepared first and the caller's unit decides. */
            proposalId: string | null;
        };
        ApproveProposalDto: {
            /** @description The version the head looked at. */
            version: number;
        };
        DeclineProposalDto: {
            /** @description The version the head looked at. */
            version: number;
            /** @description Why, for the handler; internal. */
            note: string;
        };
        PublicUnit: {
            children: components["schemas"]["PublicUnit"][];
            id: string;
            name: string;
            /**
             * @description Null for a 镇街/园区.
             * @enum {string|null}
             */
            tier: "PROVINCE" | "CITY" | "COUNTY" | null;
            /** @description Whether an enterprise may register with this unit. */
            takesEnterprises: boolean;
        };
        UnitView: {
            id: string;
            parentId: string | null;
            name: string;
            /**
             * @description Null for a 镇街/园区.
             * @enum {string|null}
             */
            tier: "PROVINCE" | "CITY" | "COUNTY" | null;
            /** @description PROVINCE, CITY, DISTRICT, COUNTY_CITY, COUNTY, AUTONOMOUS_COUNTY, ZONE or TOWN. */
            kind: string;
            /** @description GB/T 2260 code; null for 横琴 and for functional zones. */
            divisionCode: string | null;
            /** @description The department that acts for the unit. */
            authorityName: string;
            /** @description False where the city does the county's part. */
            hasCountyTier: boolean;
        };
        SignInDto: {
            loginName: string;
            password: string;
        };
        SessionView: {
            /** @description Minutes without a request after which the session is over. */
            idleMinutes: number;
            accountId: string;
            loginName: string;
            name: string;
            /** @enum {string} */
            role: "ENTERPRISE_FILER" | "ENTERPRISE_ADMIN" | "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
            /** @description 岗位. */
            roleZh: string;
            /**
             * @description Tier of the official's unit; null for enterprises and the system administrator.
             * @enum {string|null}
             */
            tier: "PROVINCE" | "CITY" | "COUNTY" | null;
            unitId: string | null;
            unitName: string | null;
            /** @description The enterprise the person acts for. */
            enterpriseId: string | null;
            /** @description Nothing else is possible before the password is changed. */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description When it is over however much it is used.
             */
            endsAt: string;
            /** @description The date that days are counted from, `2026-09-01`: the pool's clock in Asia/Shanghai. */
            today: string;
            /**
             * @description Ids of the operations of this document that the post is admitted to, sorted; those that need no session are not
             *     among them. Whether one is possible on a given row is told by the row's own actions.
             */
            operations: string[];
        };
        PresentSessionView: {
            /** @description Null where nobody is. */
            session: components["schemas"]["SessionView"] | null;
        };
        ChangePasswordDto: {
            oldPassword: string;
            /** @description At least 10 characters of three kinds, without the login name. */
            newPassword: string;
        };
        OrganisationView: {
            id: string;
            /** @enum {string} */
            kind: "ENTERPRISE" | "AUTHORITY";
            name: string;
            unitId: string | null;
            enterpriseId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CreateOrganisationDto: {
            /** @description The unit it acts for. */
            unitId: string;
            name: string;
        };
        AccountView: {
            version: number;
            id: string;
            organisationId: string;
            /** @enum {string} */
            role: "ENTERPRISE_FILER" | "ENTERPRISE_ADMIN" | "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
            loginName: string;
            displayName: string;
            /** @enum {string} */
            state: "PENDING" | "ACTIVE" | "DISABLED";
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description Until when failed sign-ins lock the account; null when they do not.
             */
            lockedUntil: string | null;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CreateAccountDto: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
            /** @description 4 to 40 letters, digits, dots, hyphens, underscores or `@`; kept in lower case. */
            loginName: string;
            /** @description The person's name. */
            displayName: string;
        };
        CreatedAccountView: {
            version: number;
            id: string;
            organisationId: string;
            /** @enum {string} */
            role: "ENTERPRISE_FILER" | "ENTERPRISE_ADMIN" | "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
            loginName: string;
            displayName: string;
            /** @enum {string} */
            state: "PENDING" | "ACTIVE" | "DISABLED";
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description Until when failed sign-ins lock the account; null when they do not.
             */
            lockedUntil: string | null;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Must be changed at the first sign-in. */
            oneTimePassword: string;
        };
        UpdateAccountDto: {
            version: number;
            /**
             * @description Disabling ends the person's sessions at once.
             * @enum {string}
             */
            state?: "ACTIVE" | "DISABLED";
            /** @enum {string} */
            role?: "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
            displayName?: string;
        };
        UnlockAccountDto: {
            version: number;
        };
        SectorDto: {
            /** @description A code of the sub-sector catalogue. */
            sector: string;
            /** @description Exactly one of the list is the main one. */
            main: boolean;
        };
        RegisterEnterpriseDto: {
            /** Format: date */
            establishedOn?: string | null;
            /** @description Fen. */
            registeredCapital?: number | null;
            /** @description Registered address. 涉密信息不得填报。 */
            address?: string | null;
            legalRepresentative?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            /** @description Unified social credit code; full-width characters, lower case and spaces are put right. */
            uscc: string;
            name: string;
            /** @description Unit of the registered address: a county-level unit, or a city without county tier. */
            unitId: string;
            /** @description GB/T 4754-2017 class, four digits. */
            industryCode: string;
            sectors: components["schemas"]["SectorDto"][];
        };
        SuccessionView: {
            /** @description Null while it is not on the register. */
            enterpriseId: string | null;
            uscc: string;
            name: string | null;
            /** @description The day of the merger. */
            sinceOn: string;
        };
        NameView: {
            name: string;
            fromOn: string;
            toOn: string | null;
        };
        SectorView: {
            sector: string;
            zh: string;
            main: boolean;
        };
        EnterpriseView: {
            /** @description Who goes on, where it was absorbed (被合并); null otherwise. */
            successor: components["schemas"]["SuccessionView"] | null;
            version: number;
            /** @description Fen. */
            registeredCapital: number | null;
            /** @description The organisation code inside the credit code fails its own check: to be verified, no fault. */
            organisationCodeWarning: boolean;
            /** @description Name of the GB/T 4754 class; null for a class outside the catalogue. */
            industryName: string | null;
            /** @description Every name, the latest first. */
            names: components["schemas"]["NameView"][];
            /** @description Whom it has absorbed, the latest first. */
            absorbed: components["schemas"]["SuccessionView"][];
            establishedOn: string | null;
            address: string | null;
            legalRepresentative: string | null;
            contactName: string | null;
            /** @description Masked for viewers. */
            contactPhone: string | null;
            /** @description Masked for viewers. */
            contactEmail: string | null;
            /** @description Told to officials only. */
            undisclosedReason: string | null;
            id: string;
            uscc: string;
            name: string;
            unitId: string;
            unitName: string;
            industryCode: string;
            sectors: components["schemas"]["SectorView"][];
            undisclosed: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        EnterpriseItem: {
            /** @description Who goes on, where it was absorbed (被合并); null otherwise. */
            successor: components["schemas"]["SuccessionView"] | null;
            version: number;
            id: string;
            uscc: string;
            name: string;
            unitId: string;
            unitName: string;
            industryCode: string;
            sectors: components["schemas"]["SectorView"][];
            undisclosed: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ChangeProfileDto: {
            /** Format: date */
            establishedOn?: string | null;
            /** @description Fen. */
            registeredCapital?: number | null;
            /** @description Registered address. 涉密信息不得填报。 */
            address?: string | null;
            legalRepresentative?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            contactEmail?: string | null;
            version: number;
            /** @description GB/T 4754-2017 class, four digits. */
            industryCode?: string;
        };
        RenameDto: {
            version: number;
            name: string;
            /**
             * Format: date
             * @description First day of the new name: after the present name's first day, not in the future.
             */
            fromOn: string;
        };
        ChangeSectorsDto: {
            version: number;
            sectors: components["schemas"]["SectorDto"][];
        };
        DiscloseDto: {
            version: number;
            /** @description True: on no public list. */
            undisclosed: boolean;
            reason: string;
        };
        FigureView: {
            value: number;
            metric: string;
            zh: string;
            /** @enum {string} */
            unit: "FEN" | "PERSON" | "COUNT";
            /** @description Amounts in 万元. */
            display: string;
            source: string;
            /** @description Account that entered it. */
            enteredBy: string;
            enteredByName: string;
            /** Format: date-time */
            enteredAt: string;
        };
        DerivedView: {
            key: string;
            zh: string;
            /**
             * @description COMPUTED; MISSING a figure; MANUAL: cannot be computed, a person judges.
             * @enum {string}
             */
            state: "COMPUTED" | "MISSING" | "MANUAL";
            /** @description A percentage as decimal text such as `12.34`, or LARGE, MEDIUM, SMALL, MICRO; null unless computed. */
            value: string | null;
            display: string;
        };
        FigureMarkView: {
            code: string;
            zh: string;
        };
        YearFiguresView: {
            year: number;
            /** @enum {string} */
            basis: "SOLO" | "CONSOLIDATED";
            figures: components["schemas"]["FigureView"][];
            derived: components["schemas"]["DerivedView"][];
            marks: components["schemas"]["FigureMarkView"][];
        };
        FiguresView: {
            years: components["schemas"]["YearFiguresView"][];
        };
        FigureValueDto: {
            /** @description A key of the catalogue of yearly figures; derived values are never entered. */
            metric: string;
            /** @description Fen, persons or pieces. Below zero only where the metric may be negative. */
            value: number;
        };
        WriteFiguresDto: {
            /** @description 2000 to the present year. */
            year: number;
            /**
             * @description SOLO 单体, CONSOLIDATED 合并.
             * @enum {string}
             */
            basis: "SOLO" | "CONSOLIDATED";
            /** @description Where the figures come from: audit report, filing … */
            source: string;
            values: components["schemas"]["FigureValueDto"][];
        };
        AttributeChoiceView: {
            code: string;
            zh: string;
        };
        AttributeView: {
            /** @description Null unless `perYear`. */
            year: number | null;
            key: string;
            zh: string;
            /** @enum {string} */
            type: "COUNT" | "BOOLEAN" | "CHOICE" | "DATE" | "SCORE";
            /** @description One value for each year. */
            perYear: boolean;
            /** @description `true` or `false`, a whole number, the code of a choice, `YYYY-MM-DD`, `62.50`; null when it is not known. */
            value: string | null;
            /** @description The value in words; null when it is not known. */
            display: string | null;
            evidence: string | null;
            source: string | null;
            /** @description Who entered it; null when it is not known. */
            enteredByName: string | null;
            /** Format: date-time */
            enteredAt: string | null;
            hint: string | null;
            /** @description Empty for other types than CHOICE. */
            choices: components["schemas"]["AttributeChoiceView"][];
            /** @description Smallest and largest value of a COUNT or SCORE as decimal text; null otherwise. */
            min: string | null;
            max: string | null;
            /** @description A DATE that may be known not to exist: the value `NONE`. */
            noneAllowed: boolean;
            /** @description Entered only together with what proves it. */
            evidenceRequired: boolean;
        };
        AttributeGroupView: {
            key: string;
            zh: string;
            rows: components["schemas"]["AttributeView"][];
        };
        AttributesView: {
            groups: components["schemas"]["AttributeGroupView"][];
        };
        AttributeValueDto: {
            /** @description A key of the catalogue of attributes. */
            key: string;
            /** @description Of an attribute with one value for each year, 2000 to the present one; left out for any other. */
            year?: number;
            /**
             * @description By the type of the attribute: `true` or `false`, a whole number, the code of a choice, `YYYY-MM-DD`, a number with
             *     at most two decimals. Null clears it: the fact is unknown again.
             */
            value: string | null;
            /** @description What proves it: number of a certificate, document, link; some attributes are not taken without. 涉密信息不得填报。 */
            evidence?: string | null;
        };
        WriteAttributesDto: {
            /** @description Where the facts come from: certificate, official list, statement of the enterprise … */
            source: string;
            values: components["schemas"]["AttributeValueDto"][];
        };
        ProductYearView: {
            year: number;
            /** @description Fen. */
            revenue: number | null;
            /** @description Millionths: 12.5 % is 125000. */
            domesticShare: number | null;
            domesticRank: number | null;
            /** @description Millionths: 12.5 % is 125000. */
            globalShare: number | null;
            globalRank: number | null;
            source: string;
            /** @description Account that entered it. */
            enteredBy: string;
            /** Format: date-time */
            enteredAt: string;
        };
        ProductView: {
            version: number;
            id: string;
            enterpriseId: string;
            name: string;
            statCode: string;
            sinceOn: string;
            /** @description 主导产品. */
            main: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description No longer made since; null while it is made.
             */
            endedAt: string | null;
            /** @description The latest year first. */
            years: components["schemas"]["ProductYearView"][];
        };
        AddProductDto: {
            /** @description 涉密信息不得填报。 */
            name: string;
            /** @description 统计用产品分类 code, 8 or 10 digits. */
            statCode: string;
            /**
             * Format: date
             * @description Since when the enterprise has worked in this field; not in the future.
             */
            sinceOn: string;
            /** @description 主导产品; at most one product that has not ended. */
            main: boolean;
        };
        ChangeProductDto: {
            version: number;
            /** @description 涉密信息不得填报。 */
            name?: string;
            /** @description 统计用产品分类 code, 8 or 10 digits. */
            statCode?: string;
            /** Format: date */
            sinceOn?: string;
            /** @description 主导产品; at most one product that has not ended. */
            main?: boolean;
        };
        ProductYearDto: {
            /** @description Fen. */
            revenue?: number | null;
            /** @description Millionths: 12.5 % is 125000. */
            domesticShare?: number | null;
            domesticRank?: number | null;
            /** @description Millionths: 12.5 % is 125000. */
            globalShare?: number | null;
            globalRank?: number | null;
            /** @description Where shares and ranks come from. */
            source: string;
        };
        EndProductDto: {
            version: number;
        };
        InviteDto: {
            /**
             * @description An officer invites the first person, always ENTERPRISE_ADMIN; an administrator either, a filer by default.
             * @enum {string}
             */
            role?: "ENTERPRISE_ADMIN" | "ENTERPRISE_FILER";
        };
        InvitationView: {
            id: string;
            /** @description Shown this once; only its hash is kept. */
            code: string;
            /** @enum {string} */
            role: "ENTERPRISE_FILER" | "ENTERPRISE_ADMIN";
            /**
             * Format: date-time
             * @description First instant that is too late.
             */
            expiresAt: string;
        };
        AcceptInvitationDto: {
            loginName: string;
            /** @description The name of the person. */
            displayName: string;
            /** @description At least 10 characters of three kinds, without the login name. */
            password: string;
            /** @description Case, spaces and hyphens make no difference. */
            code: string;
        };
        OpenedAccountView: {
            loginName: string;
            /** @enum {string} */
            role: "ENTERPRISE_FILER" | "ENTERPRISE_ADMIN";
            enterpriseId: string;
            enterpriseName: string;
        };
        RegistrationDto: {
            loginName: string;
            /** @description The name of the person. */
            displayName: string;
            /** @description At least 10 characters of three kinds, without the login name. */
            password: string;
            /** @description Unified social credit code; full-width characters, lower case and spaces are put right. */
            uscc: string;
            enterpriseName: string;
            /** @description Unit of the registered address, whose officer confirms: a county-level unit, or a city without any. */
            unitId: string;
            /** @description GB/T 4754-2017 class, four digits. */
            industryCode: string;
            /** @description A code of the sub-sector catalogue. */
            sector: string;
        };
        RegistrationReceived: {
            /** @description What happens next, for the reader. */
            message: string;
        };
        CreditCodeView: {
            /** @description As it is stored: half-width, upper case, without spaces. */
            uscc: string;
            /** @description What is wrong with it and what to do, in Chinese; null when its form and check character are right. */
            fault: string | null;
        };
        RegistrationView: {
            version: number;
            id: string;
            uscc: string;
            enterpriseName: string;
            unitId: string;
            unitName: string;
            /** @description The department of the unit that confirms or refuses. */
            authorityName: string;
            industryCode: string;
            /** @description Name of the GB/T 4754 class; null for a class outside the catalogue. */
            industryName: string | null;
            sector: string;
            sectorZh: string;
            loginName: string;
            displayName: string;
            /** @enum {string} */
            state: "REFUSED" | "CONFIRMED" | "PENDING";
            /** @description The enterprise with this code, where it is registered in the reader's area. */
            enterpriseId: string | null;
            /** Format: date-time */
            createdAt: string;
            decidedBy: string | null;
            /** @description Who confirmed or refused it. */
            decidedByName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Why it was refused. */
            reason: string | null;
        };
        ConfirmRegistrationDto: {
            version: number;
        };
        RefuseRegistrationDto: {
            version: number;
            reason: string;
        };
        KindWord: {
            kind: string;
            kindZh: string;
        };
        MembershipView: {
            version: number;
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            /** @description The unit of the enterprise today. */
            enterpriseUnitId: string;
            enterpriseUnitName: string;
            /** @description The city (or 横琴) of the enterprise today. */
            cityName: string;
            /** @description Sub-sectors of the enterprise today, the main one first. */
            sectors: components["schemas"]["SectorView"][];
            /** @description Titles the enterprise holds, each kind once; now or as of the date asked for. Empty once it is out of reach. */
            titles: components["schemas"]["KindWord"][];
            /** @description Titles it is a candidate (培育对象) for; likewise. */
            candidates: components["schemas"]["KindWord"][];
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            tierZh: string;
            track: string;
            trackZh: string;
            /** @description The unit whose pool it is. */
            unitId: string;
            unitName: string;
            /**
             * @description The state now or as of the date asked for.
             * @enum {string}
             */
            state: "WATCH" | "MOVED_OUT" | "EXPIRED" | "ACTIVE" | "SUSPENDED" | "GRADUATED" | "EXITED";
            stateZh: string;
            stateSince: string;
            /** @description Told to the enterprise. */
            stateReason: string | null;
            /** @description The date of the 公告. */
            startsOn: string;
            /** @description The last day of validity. */
            endsOn: string;
            productId: string | null;
            batch: string | null;
            applicationId: string | null;
            announcementId: string | null;
        };
        MembershipCount: {
            places: number;
            /** @description Enterprises that hold them. */
            enterprises: number;
        };
        MembershipEventView: {
            /** @description Numbers of the papers behind it. */
            documents: {
                [key: string]: string;
            } | null;
            id: string;
            membershipId: string;
            action: string;
            /** @enum {string|null} */
            fromState: "WATCH" | "MOVED_OUT" | "EXPIRED" | "ACTIVE" | "SUSPENDED" | "GRADUATED" | "EXITED" | null;
            /** @enum {string} */
            toState: "WATCH" | "MOVED_OUT" | "EXPIRED" | "ACTIVE" | "SUSPENDED" | "GRADUATED" | "EXITED";
            effectiveOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description The deciding head; for officials of the unit and above. */
            actorName: string | null;
            reasonCode: string | null;
            /** @description For officials of the unit and above; null for everybody else. */
            opinion: string | null;
            reasonTold: string | null;
        };
        DecisionOption: {
            /** @enum {string} */
            action: "resume" | "unwatch" | "watch" | "suspend" | "graduate" | "exit" | "exitViolation";
            actionZh: string;
            /**
             * @description PREPARE for the head, or DECIDE what was prepared under /api/proposals.
             * @enum {string}
             */
            mode: "PREPARE" | "DECIDE";
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
            /** @description Inputs that must be given beside opinion and reasonTold, and those that may. */
            needs: string[];
            takes: string[];
            /** @description The words `reasonCode` is one of; empty where the decision takes none. */
            reasonCodes: string[];
            /** @description The open proposal of this decision. */
            proposalId: string | null;
        };
        DecisionDto: {
            /** @description The version of the membership the handler looked at. */
            version: number;
            /** @description Internal: for the deciding unit and those above it. */
            opinion: string;
            /** @description Told to the enterprise: with the clause, and what can be done until when. */
            reasonTold: string;
            /** @description 决定文号; mandatory for watch, exit and exitViolation. */
            documentNo?: string;
            /**
             * @description Mandatory for exit and exitViolation, each with its own words; for no other decision.
             * @enum {string}
             */
            reasonCode?: "VOLUNTARY" | "BANKRUPTCY" | "DEREGISTERED" | "LEFT_PROVINCE" | "REEXAMINATION_FAILED" | "MAJOR_CHANGE_UNREPORTED" | "UNQUALIFIED_TWICE" | "MERGED" | "ACCIDENT" | "SERIOUS_DISHONESTY" | "TAX_EVASION" | "FALSIFICATION";
            /**
             * Format: date
             * @description From when an exit is true, when not from the day of the decision; not before the present state began.
             */
            effectiveOn?: string;
        };
        PublicMember: {
            name: string;
            /** @description City and county. */
            place: string;
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            track: string;
            /** @description The date of the 公告. */
            enteredOn: string;
            /** @description The round or batch. */
            batch: string | null;
        };
        MemberAnswerPlace: {
            name: string;
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            track: string;
            enteredOn: string;
            /** @description The last day of validity. */
            validUntil: string;
        };
        MemberAnswer: {
            member: boolean;
            places: components["schemas"]["MemberAnswerPlace"][];
        };
        TitleView: {
            version: number;
            id: string;
            enterpriseId: string;
            kind: string;
            issuer: string;
            batch: string;
            certificateNo: string | null;
            productId: string | null;
            fromOn: string;
            toOn: string;
            source: string;
            /** Format: date-time */
            recordedAt: string;
            revokedOn: string | null;
            revokedReason: string | null;
            /** @description Since when it is on the watch list (观察名单), and why; null when it is not. */
            watchedOn: string | null;
            watchReason: string | null;
            /** @description Valid today. */
            valid: boolean;
        };
        NewTitleDto: {
            /** @enum {string} */
            kind: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "KEY_LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
            /** @description The authority that awarded it. */
            issuer: string;
            /** @description 批次 of the list. */
            batch: string;
            certificateNo?: string;
            /**
             * Format: uuid
             * @description A product the enterprise makes; mandatory for a 单项冠军 title, not taken by any other.
             */
            productId?: string;
            /** Format: date */
            fromOn: string;
            /**
             * Format: date
             * @description The last day of validity, after `fromOn`.
             */
            toOn: string;
            /** @description The official list it was read from: title, number, address. */
            source: string;
        };
        RevokeTitleDto: {
            version: number;
            /**
             * Format: date
             * @description From `fromOn` on, not later than today; the title is no longer valid on this day.
             */
            revokedOn: string;
            reason: string;
        };
        UnwatchTitleDto: {
            /** @description Why, such as a timely update and at least 合格 since. */
            reason: string;
        };
        CandidateView: {
            version: number;
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            kind: string;
            kindZh: string;
            /** @description The unit whose officer set it. */
            unitId: string;
            productId: string | null;
            /** @description For officials of the unit that set it and those above; null for others. */
            reason: string | null;
            reviewOn: string;
            /** Format: date-time */
            setAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description For officials of the unit that set it and those above; null for others. */
            endReason: string | null;
        };
        NewCandidateDto: {
            /**
             * @description The title it is raised towards.
             * @enum {string}
             */
            kind: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
            reason: string;
            /**
             * Format: date
             * @description When an officer looks at it again; after today.
             */
            reviewOn: string;
            /**
             * Format: uuid
             * @description A product the enterprise makes; mandatory for 单项冠军, not taken by any other.
             */
            productId?: string;
        };
        EndCandidateDto: {
            version: number;
            reason: string;
        };
        RenewCandidateDto: {
            version: number;
            reason: string;
            /**
             * Format: date
             * @description After today.
             */
            reviewOn: string;
        };
        BanView: {
            id: string;
            uscc: string;
            fromOn: string;
            /** @description The last day; the next one is the first eligible. */
            lastOn: string;
            /** @description The first day on which it may start a case again. */
            firstEligibleOn: string;
            /** @description Holds today. */
            active: boolean;
            /** @description For officials whose reach covers the enterprise; null for others. */
            reason: string | null;
        };
        ValidityView: {
            /** @enum {string} */
            purpose: "RECOGNITION" | "REVIEW";
            from: string;
            /** @description Null until further notice. */
            to: string | null;
        };
        RuleSetItem: {
            /** @enum {string} */
            subjectKind: "TITLE" | "TRACK";
            subjectCode: string;
            subjectZh: string;
            /** @description The country, or the unit whose own rule it is. */
            regionZh: string;
            validity: components["schemas"]["ValidityView"][];
            /**
             * @description SOLO 单体, CONSOLIDATED 合并: which figures it reads.
             * @enum {string}
             */
            basis: "SOLO" | "CONSOLIDATED";
            /** @description Applies today for the purpose of a first application. */
            inForce: boolean;
            /** @description The rule set it changes for its own region; null for one that stands alone. */
            changes: string | null;
            key: string;
            title: string;
            documentNumber: string | null;
            issuer: string;
            /** @description CN, or the unit whose own rule it is. */
            region: string;
            /**
             * @description CONFIRMED by several sources, PROBABLE, DEFAULT: our own design.
             * @enum {string}
             */
            confidence: "CONFIRMED" | "PROBABLE" | "DEFAULT";
            /** @description Paragraph of the rule book and keys of sources. */
            source: string;
            /** @description The sources in words, and how far each carries. */
            sourceZh: string;
            note: string | null;
        };
        RuleSetList: {
            items: components["schemas"]["RuleSetItem"][];
        };
        BandView: {
            points: number;
            rangeZh: string;
        };
        RuleConditionView: {
            depth: number;
            /** @description The most points of a group, item or way. */
            most: number | null;
            id: string;
            parentId: string | null;
            kind: string;
            zh: string;
            clause: string | null;
            /** @description What it asks, in words; null where its text says all. */
            limitZh: string | null;
            bands: components["schemas"]["BandView"][];
            evidence: string | null;
            /** @enum {string} */
            confidence: "CONFIRMED" | "PROBABLE" | "DEFAULT";
            /** @description Where it was read, in words; null where the rule set says nothing of its own. */
            sourceZh: string | null;
            /**
             * @description Asked for this purpose only.
             * @enum {string|null}
             */
            purpose: "RECOGNITION" | "REVIEW" | null;
        };
        RuleSetDetail: {
            /** @description The rule file itself: where a draft begins. */
            content: {
                [key: string]: unknown;
            };
            conditions: components["schemas"]["RuleConditionView"][];
            /** @enum {string} */
            subjectKind: "TITLE" | "TRACK";
            subjectCode: string;
            subjectZh: string;
            /** @description The country, or the unit whose own rule it is. */
            regionZh: string;
            validity: components["schemas"]["ValidityView"][];
            /**
             * @description SOLO 单体, CONSOLIDATED 合并: which figures it reads.
             * @enum {string}
             */
            basis: "SOLO" | "CONSOLIDATED";
            /** @description Applies today for the purpose of a first application. */
            inForce: boolean;
            /** @description The rule set it changes for its own region; null for one that stands alone. */
            changes: string | null;
            key: string;
            title: string;
            documentNumber: string | null;
            issuer: string;
            /** @description CN, or the unit whose own rule it is. */
            region: string;
            /**
             * @description CONFIRMED by several sources, PROBABLE, DEFAULT: our own design.
             * @enum {string}
             */
            confidence: "CONFIRMED" | "PROBABLE" | "DEFAULT";
            /** @description Paragraph of the rule book and keys of sources. */
            source: string;
            /** @description The sources in words, and how far each carries. */
            sourceZh: string;
            note: string | null;
        };
        UsedFactView: {
            year: number | null;
            key: string;
            zh: string;
            /** @description Null where it is missing. */
            valueZh: string | null;
            source: string | null;
            /** @description The day it was entered. */
            enteredOn: string | null;
        };
        ComparedValueView: {
            year: number | null;
            /** @description With as many decimals as it takes to see the side of the threshold; null where there is none. */
            valueZh: string | null;
            /** @enum {string} */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            facts: components["schemas"]["UsedFactView"][];
        };
        PointsView: {
            least: number;
            most: number;
            /** @description The most anybody can have; null for a total. */
            of: number | null;
        };
        ConditionView: {
            /** @description How deep it stands: 0 for the outermost. */
            depth: number;
            id: string;
            /** @description The row it stands in; null for the outermost. */
            parentId: string | null;
            /** @description A kind of condition, or `group` and `item` of a score. */
            kind: string;
            zh: string;
            clause: string | null;
            /**
             * @description Null for a group or item of a score.
             * @enum {string|null}
             */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET" | null;
            /** @description What it asks: `≥ 5000 万元`. */
            limitZh: string | null;
            values: components["schemas"]["ComparedValueView"][];
            points: components["schemas"]["PointsView"] | null;
            /** @description What would change the verdict, or what is missing. */
            wordsZh: string | null;
            /** @description What proves it. */
            evidence: string | null;
            /** @enum {string} */
            confidence: "CONFIRMED" | "PROBABLE" | "DEFAULT";
            source: string | null;
            /** @description The day from which a condition of time is met. */
            earliestOn: string | null;
        };
        RuleSetRef: {
            key: string;
            title: string;
            documentNumber: string | null;
            issuer: string;
            /** @description CN, or the unit whose own rule it is. */
            region: string;
            /**
             * @description CONFIRMED by several sources, PROBABLE, DEFAULT: our own design.
             * @enum {string}
             */
            confidence: "CONFIRMED" | "PROBABLE" | "DEFAULT";
            /** @description Paragraph of the rule book and keys of sources. */
            source: string;
            /** @description The sources in words, and how far each carries. */
            sourceZh: string;
            note: string | null;
        };
        GapView: {
            id: string;
            zh: string;
            clause: string;
            /** @description Near enough to be worth an effort. */
            near: boolean;
            /** @description The distance in relation to the threshold, `7.1%`; null for what is no number. */
            shareZh: string | null;
            wordsZh: string;
            evidence: string | null;
        };
        MissingFactView: {
            key: string;
            zh: string;
            /** @description Where it is entered. */
            whereZh: string;
        };
        PeopleItemView: {
            id: string;
            zh: string;
            clause: string;
        };
        JudgmentView: {
            baseYear: number;
            engine: string;
            conditions: components["schemas"]["ConditionView"][];
            ruleSet: components["schemas"]["RuleSetRef"];
            /** @enum {string} */
            subjectKind: "TITLE" | "TRACK";
            subjectCode: string;
            subjectZh: string;
            /**
             * @description RECOGNITION 认定, REVIEW 复核.
             * @enum {string}
             */
            purpose: "RECOGNITION" | "REVIEW";
            referenceOn: string;
            /**
             * @description NOT_MET 不符合, UNKNOWN 资料不足, PEOPLE 需人工判断, MET 符合. A judgment informs and never blocks.
             * @enum {string}
             */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            verdictZh: string;
            total: components["schemas"]["PointsView"] | null;
            gaps: components["schemas"]["GapView"][];
            missing: components["schemas"]["MissingFactView"][];
            people: components["schemas"]["PeopleItemView"][];
            /** @description The day from which every condition of time is met; null where none fails. */
            earliestOn: string | null;
        };
        JudgmentSummaryView: {
            baseYear: number;
            ruleSet: components["schemas"]["RuleSetRef"];
            /** @enum {string} */
            subjectKind: "TITLE" | "TRACK";
            subjectCode: string;
            subjectZh: string;
            /**
             * @description RECOGNITION 认定, REVIEW 复核.
             * @enum {string}
             */
            purpose: "RECOGNITION" | "REVIEW";
            referenceOn: string;
            /**
             * @description NOT_MET 不符合, UNKNOWN 资料不足, PEOPLE 需人工判断, MET 符合. A judgment informs and never blocks.
             * @enum {string}
             */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            verdictZh: string;
            total: components["schemas"]["PointsView"] | null;
            gaps: components["schemas"]["GapView"][];
            missing: components["schemas"]["MissingFactView"][];
            people: components["schemas"]["PeopleItemView"][];
            /** @description The day from which every condition of time is met; null where none fails. */
            earliestOn: string | null;
        };
        SelfCheckView: {
            baseYear: number;
            enterpriseId: string;
            enterpriseName: string;
            /** @description The day it is judged for. */
            referenceOn: string;
            /** @description 大中小微, derived from employees, revenue and industry; null where a figure is missing. */
            sizeZh: string | null;
            items: components["schemas"]["JudgmentSummaryView"][];
        };
        FactChoiceView: {
            code: string;
            zh: string;
        };
        FactInputView: {
            year: number | null;
            min: number | null;
            max: number | null;
            key: string;
            zh: string;
            /**
             * @description MONEY in fen, PERCENT as decimal text, SCORE as decimal text.
             * @enum {string}
             */
            type: "COUNT" | "BOOLEAN" | "CHOICE" | "DATE" | "SCORE" | "MONEY" | "PERCENT";
            choices: components["schemas"]["FactChoiceView"][];
            /** @description As it would be entered; null where it is not known. */
            value: string | null;
            valueZh: string | null;
            /** @description Where it is kept. */
            whereZh: string;
        };
        SelfCheckDetail: {
            judgment: components["schemas"]["JudgmentView"];
            inputs: components["schemas"]["FactInputView"][];
        };
        FactChangeDto: {
            /** @description A key of `inputs`. */
            key: string;
            /** @description As `inputs` describes it: fen, persons, pieces, a date, a code, per cent; null: not known. */
            value: string | null;
        };
        WhatIfDto: {
            /**
             * @description RECOGNITION 认定, REVIEW 复核; left out: REVIEW for who holds the title.
             * @enum {string}
             */
            purpose?: "RECOGNITION" | "REVIEW";
            /**
             * Format: uuid
             * @description A product of the enterprise, for titles that name one; left out: the main product.
             */
            productId?: string;
            changes: components["schemas"]["FactChangeDto"][];
        };
        WhatIfView: {
            present: components["schemas"]["JudgmentSummaryView"];
            changed: components["schemas"]["JudgmentView"];
        };
        CompetingSuggestion: {
            id: string;
            kind: string;
            kindZh: string;
        };
        SuggestionView: {
            version: number;
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            unitId: string;
            unitName: string;
            kind: string;
            kindZh: string;
            productId: string | null;
            /** @description The judgment that is its reason. */
            judgmentId: string;
            ruleSetKey: string;
            ruleSetTitle: string;
            /** @enum {string} */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            verdictZh: string;
            /** @description Why it is suggested, in words. */
            wordsZh: string;
            /** @description What still fails, the nearest first. */
            gapsZh: string[];
            competing: components["schemas"]["CompetingSuggestion"][];
            /** @enum {string} */
            state: "OPEN" | "OUTDATED" | "CONFIRMED" | "REJECTED" | "EXPIRED";
            stateZh: string;
            /** Format: date-time */
            madeAt: string;
            /** @description The last day on which it can be decided. */
            expiresOn: string;
            decidedByName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            candidateId: string | null;
        };
        SuggestionRef: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        ConfirmSuggestionsDto: {
            items: components["schemas"]["SuggestionRef"][];
            /** @description Kept with each. */
            reason: string;
            /**
             * Format: date
             * @description When an officer looks at the tags again; after today. Left out: a year from today.
             */
            reviewOn?: string;
        };
        SuggestionsDecided: {
            items: components["schemas"]["SuggestionView"][];
        };
        RejectSuggestionsDto: {
            items: components["schemas"]["SuggestionRef"][];
            /** @description Kept with each. */
            reason: string;
        };
        ImpactRunItem: {
            baseYear: number;
            /** @description Enterprises to judge, and those judged. */
            total: number;
            done: number;
            version: number;
            id: string;
            unitId: string;
            unitName: string;
            /** @enum {string} */
            scope: "MEMBERS" | "REGISTER";
            scopeZh: string;
            draftKey: string;
            draftTitle: string;
            subjectZh: string;
            /** @enum {string} */
            purpose: "RECOGNITION" | "REVIEW";
            referenceOn: string;
            /** @enum {string} */
            state: "WAITING" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            stateZh: string;
            askedByName: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Whether the caller may cancel it now. */
            cancellable: boolean;
        };
        NewImpactRunDto: {
            /** @description A complete rule file as JSON text: begin with the `content` of one in force. */
            draft: string;
            /** @description The province or a city in reach; the own unit when left out. */
            unitId?: string;
            /**
             * @description MEMBERS of the pool, or every enterprise on the REGISTER.
             * @enum {string}
             */
            scope: "MEMBERS" | "REGISTER";
            /**
             * @description RECOGNITION when left out.
             * @enum {string}
             */
            purpose?: "RECOGNITION" | "REVIEW";
            /**
             * Format: date
             * @description The day to judge for; today when left out. The base year is the year before it.
             */
            referenceOn?: string;
        };
        ImpactCountView: {
            gains: number;
            drops: number;
            unknown: number;
            other: number;
            same: number;
            id: string;
            zh: string;
        };
        ImpactRunView: {
            baseYear: number;
            /** @description Enterprises to judge, and those judged. */
            total: number;
            done: number;
            version: number;
            id: string;
            unitId: string;
            unitName: string;
            /** @enum {string} */
            scope: "MEMBERS" | "REGISTER";
            scopeZh: string;
            draftKey: string;
            draftTitle: string;
            subjectZh: string;
            /** @enum {string} */
            purpose: "RECOGNITION" | "REVIEW";
            referenceOn: string;
            /** @enum {string} */
            state: "WAITING" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            stateZh: string;
            askedByName: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Whether the caller may cancel it now. */
            cancellable: boolean;
            sum: components["schemas"]["ImpactCountView"];
            /** @description The units right below the run's own, or itself. */
            byUnit: components["schemas"]["ImpactCountView"][];
            bySector: components["schemas"]["ImpactCountView"][];
        };
        ImpactRowView: {
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            unitId: string;
            unitName: string;
            sectorZh: string;
            /**
             * @description Null where no rule was in force.
             * @enum {string|null}
             */
            beforeVerdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET" | null;
            beforeZh: string;
            /** @enum {string} */
            afterVerdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            afterZh: string;
            /** @enum {string} */
            effect: "UNKNOWN" | "GAINS" | "DROPS" | "OTHER" | "SAME";
            effectZh: string;
        };
        CancelImpactDto: {
            version: number;
        };
        CaseItem: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
        };
        StartCaseDto: {
            /**
             * Format: uuid
             * @description An open round.
             */
            roundId: string;
            /**
             * Format: uuid
             * @description Needed from an officer, not taken from an enterprise.
             */
            enterpriseId?: string;
            /**
             * Format: uuid
             * @description The product of a 单项冠军培育 case.
             */
            productId?: string;
        };
        CaseDerived: {
            year: number;
            key: string;
            zh: string;
            /**
             * @description COMPUTED; MISSING a figure; MANUAL: cannot be computed, a person judges.
             * @enum {string}
             */
            state: "COMPUTED" | "MISSING" | "MANUAL";
            /** @description A percentage as decimal text such as `12.34`, or LARGE, MEDIUM, SMALL, MICRO; null unless computed. */
            value: string | null;
            /** @description The same for people, or why there is none. */
            display: string;
            /**
             * @description `%`; null for the size class.
             * @enum {string|null}
             */
            unit: "%" | null;
        };
        CaseMark: {
            year: number;
            code: string;
            zh: string;
        };
        MissingField: {
            key: string;
            zh: string;
        };
        CaseView: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            /** @description 基准年度: yearly fields with offset 0 are of this year. */
            baseYear: number;
            /**
             * @description Empty for officials until the enterprise has handed its own case in, and for the enterprise while an officer drafts
             *     it; personal contacts masked for viewers.
             */
            content: {
                [key: string]: unknown;
            };
            productId: string | null;
            /**
             * @description Keys of the fields the caller may change now, in the order of the form: all while the case is the caller's draft,
             *     after a return those that may be mended; null where nothing may be changed. Who may change `product.name` may
             *     change `productId`.
             */
            editable: string[] | null;
            /** @description What follows from the yearly figures of `content`, the base year first; empty where the content is not shown. */
            derived: components["schemas"]["CaseDerived"][];
            /** @description What is unusual about them. */
            marks: components["schemas"]["CaseMark"][];
            /** @description Who accepted the 真实性承诺, and when. */
            pledgedByName: string | null;
            /** Format: date-time */
            pledgedAt: string | null;
            /**
             * @description Whom a return asks, for which fields, why, and the first instant that is too late. Fields and reason of a return to
             *     an authority are for its officials and those above; others read that the case is with it.
             */
            returnTo: string | null;
            returnFields: string[] | null;
            returnReason: string | null;
            /** Format: date-time */
            returnDueAt: string | null;
            /** @description That date reaches a year whose holidays are not published yet: it may still move later. */
            returnDueProvisional: boolean;
            /** Format: date-time */
            withdrawalAskedAt: string | null;
            /** @description The day after its publicity: entry is possible from then on. */
            entryFromOn: string | null;
            /** @description That date reaches a year whose holidays are not published yet: it may still move later. */
            entryProvisional: boolean;
            /** @description What comes next. */
            nextZh: string;
            /** @description The reason told when it ended without entry. */
            endReason: string | null;
            /** @description Mandatory fields that are still empty. */
            missing: components["schemas"]["MissingField"][];
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
        };
        EditCaseDto: {
            version: number;
            /** @description Values by field key of the form catalogue; null clears a field. Amounts in fen. */
            values: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The product of a 单项冠军培育 case; null takes it out.
             */
            productId?: string | null;
        };
        HistoryLine: {
            seq: number;
            /** @description Papers by key, also `evaluator` and `conclusion` of an outside evaluation; for those who read the opinion. */
            documents: {
                [key: string]: string;
            } | null;
            action: string;
            actionZh: string;
            fromState: string;
            toState: string;
            toStateZh: string;
            /** Format: date-time */
            at: string;
            /** @description The acting authority, enterprise, or 系统. */
            byName: string;
            /** @description The person; for officials only. */
            actorName: string | null;
            /** @description Who prepared what the head decided; for officials only. The opinion is the one prepared. */
            preparedByName: string | null;
            role: string;
            tier: string | null;
            /** @description Internal opinion; for officials of the acting unit and above. */
            opinion: string | null;
            /** @description As `returnReason`, for every act. */
            reasonTold: string | null;
            fields: string[] | null;
            /** @description A line of the system; what it says of quota, slots or ranks is for those who read the opinion. */
            remark: string | null;
            dueOn: string | null;
        };
        ActionView: {
            action: string;
            actionZh: string;
            /**
             * @description DO at once, PREPARE for the head, or DECIDE what was prepared, under /api/proposals.
             * @enum {string}
             */
            mode: "DO" | "PREPARE" | "DECIDE";
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
            /** @description Inputs that must be given beside the version, and those that may. */
            needs: string[];
            takes: string[];
            /** @description The open proposal about it, where it is prepared first and the caller's unit decides. */
            proposalId: string | null;
            /** @description Keys of `documents` that must be given. */
            documents: string[];
            /** @description To whom a return may go; empty for every other act. */
            returnTo: string[];
        };
        DocumentsDto: {
            /** @description 会议名称. */
            meeting?: string;
            /**
             * Format: date
             * @description 会议日期.
             */
            meetingOn?: string;
            /** @description 纪要文号. */
            minutesNo?: string;
        };
        ActDto: {
            version: number;
            /** @description Internal opinion, at least 10 characters; never shown to the enterprise. */
            opinion?: string;
            /**
             * @description The reason told to the enterprise, with clause and what can be done until when; of a return to an authority, what
             *     it has to verify, which the enterprise does not read.
             */
            reasonTold?: string;
            /** @description Every field to mend, by key of the form catalogue. */
            fields?: string[];
            /**
             * @description Who has to answer a return.
             * @enum {string}
             */
            returnTo?: "ENTERPRISE" | "COUNTY" | "CITY";
            /** @description 真实性承诺: the signed-in person declares that what is handed in is true. */
            pledge?: boolean;
            /** @description 会议、纪要文号 of a provincial decision. */
            documents?: components["schemas"]["DocumentsDto"];
            /** @description Who evaluates: the institution or experts an application is sent to. Never shown to the enterprise. */
            evaluator?: string;
            /** @description What an outside evaluator concluded, in words. Never shown to the enterprise. */
            conclusion?: string;
        };
        ActResultView: {
            application: components["schemas"]["CaseItem"];
            /** @description The proposal that waits for the head, or null when the act is done. */
            proposalId: string | null;
        };
        PathStep: {
            /** @description FILING, CONFIRMATION, COUNTY_SCREENING, CITY_EXAMINATION, CITY_PUBLICITY, RECOMMENDATION, FORMAL_CHECK, DECISION, PUBLICITY, ENTRY, MENDING. */
            key: string;
            /** @description In the words of the reader's side. */
            zh: string;
            /**
             * @description DONE; CURRENT: the case is there; AHEAD; ENDED: it ended there, and nothing follows.
             * @enum {string}
             */
            state: "DONE" | "ENDED" | "CURRENT" | "AHEAD";
            /** @description The state of the case, in the words of the reader's side; only at the step where it is or ended. */
            stateZh: string | null;
            /** @description The authority or the enterprise that has the case at this step. */
            holderName: string | null;
            /**
             * Format: date-time
             * @description Of a step that is done, when the case first came there; else since when it is there.
             */
            since: string | null;
            /**
             * Format: date-time
             * @description When it last left.
             */
            until: string | null;
            /** @description The last day in time; only where the case is. */
            dueOn: string | null;
            dueProvisional: boolean;
        };
        PathReturn: {
            /** @description The step that returned it and has it again after the answer. */
            key: string;
            zh: string;
            /** @description The authority that returned it. */
            byName: string | null;
            /** @description ENTERPRISE, COUNTY or CITY, and by name. */
            to: string;
            toName: string | null;
            /** Format: date-time */
            at: string | null;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt: string | null;
            /** @description That date reaches a year whose holidays are not published yet: it may still move later. */
            dueProvisional: boolean;
        };
        CasePathView: {
            steps: components["schemas"]["PathStep"][];
            /** @description While it is returned. */
            returned: components["schemas"]["PathReturn"] | null;
        };
        FactDifferenceView: {
            key: string;
            zh: string;
            /** @description Null where it was not known. */
            beforeZh: string | null;
            /** @description Null where it is not known any more. */
            afterZh: string | null;
            /** @description Where the present value comes from. */
            source: string | null;
            enteredOn: string | null;
        };
        ConditionDifferenceView: {
            id: string;
            zh: string;
            /** @enum {string} */
            before: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            /** @enum {string} */
            after: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
        };
        PinnedBeforeView: {
            submission: number;
            judgmentId: string;
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            verdict: "PEOPLE" | "NOT_MET" | "UNKNOWN" | "MET";
            verdictZh: string;
        };
        CaseJudgmentView: {
            /** @enum {string} */
            subjectKind: "TITLE" | "TRACK";
            subjectCode: string;
            subjectZh: string;
            /** @description Made when the case was handed in last; null before. */
            pinned: components["schemas"]["JudgmentView"] | null;
            /** Format: date-time */
            pinnedAt: string | null;
            /** @description By the same rule set on the facts as they are now. */
            fresh: components["schemas"]["JudgmentView"];
            factDifferences: components["schemas"]["FactDifferenceView"][];
            conditionDifferences: components["schemas"]["ConditionDifferenceView"][];
            /** @description Earlier submissions, the latest first. */
            earlier: components["schemas"]["PinnedBeforeView"][];
        };
        CaseJudgmentsView: {
            items: components["schemas"]["CaseJudgmentView"][];
        };
        OpeningView: {
            roundId: string;
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
            /** @description Its running case in the round, if it has one it knows of. */
            applicationId: string | null;
        };
        ListItemView: {
            rank: number | null;
            applicationId: string;
            number: string;
            enterpriseName: string;
            /** @description 统一社会信用代码. */
            uscc: string;
            /** @description The county of the case; null where there is no county tier. */
            countyName: string | null;
            state: string;
            part: string;
            /** @description As told to the enterprise. */
            reason: string | null;
            /** @description Internal opinion of the city. */
            opinion: string | null;
            /** @description 超额: past a SOFT quota, waits for the province. */
            overQuota: boolean;
            /** @description The case whose freed slot this one filled after the list had been sent. */
            inPlaceOf: string | null;
        };
        ListView: {
            number: number;
            /** @description Slots freed since the list was sent; until the city's date the reserve may fill them. */
            vacancies: number;
            version: number;
            id: string;
            roundId: string;
            cityUnitId: string;
            cityName: string;
            state: string;
            letterNo: string | null;
            /** Format: date-time */
            sentAt: string | null;
            recallReason: string | null;
            items: components["schemas"]["ListItemView"][];
            /** @description Cases approved by the city that stand in no part yet. */
            unplaced: components["schemas"]["ListItemView"][];
        };
        ListEntryDto: {
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            part: "RECOMMENDED" | "RESERVE" | "NOT_RECOMMENDED";
            /** @description Needed in NOT_RECOMMENDED: why, as told to the enterprise. */
            reason?: string;
            /** @description Needed in NOT_RECOMMENDED: the internal opinion of the city, 10 characters at least. The enterprise never sees it. */
            opinion?: string;
        };
        ArrangeListDto: {
            version: number;
            entries: components["schemas"]["ListEntryDto"][];
        };
        SendListDto: {
            version: number;
            /** @description 推荐函文号; of a supplement, its own. */
            letterNo: string;
            /** @description Internal opinion of the city. */
            opinion: string;
        };
        RecallListDto: {
            version: number;
            reason: string;
        };
        StartPublicityDto: {
            /** Format: uuid */
            roundId: string;
            applicationIds: string[];
            /** @description As it is headed on the public page. */
            title: string;
            /**
             * Format: date
             * @description The first day, today or later, at most 30 days ahead.
             */
            startsOn: string;
            /** @description Internal opinion. */
            opinion: string;
        };
        PublicityView: {
            length: number;
            version: number;
            id: string;
            roundId: string;
            roundTitle: string;
            unitId: string;
            /** @description The unit that publishes. */
            unitName: string;
            /** @description CITY before recommending, OWNER before entry. */
            stage: string;
            title: string;
            startsOn: string;
            /** @description The last day. */
            endsOn: string;
            /** @description Entry is possible and objections are late from 00:00 of this day. */
            entryFromOn: string;
            /** @description The holidays of a year it reaches are not published yet: the last day may still move later. */
            provisional: boolean;
            /** @description CALENDAR or WORKING days. */
            unit: string;
            /**
             * Format: date-time
             * @description When it was taken back before its first day; it is then on no public list.
             */
            recalledAt: string | null;
            recallReason: string | null;
            /**
             * @description Where it stands today.
             * @enum {string}
             */
            phase: "RECALLED" | "RUNNING" | "AHEAD" | "OVER";
            applicationIds: string[];
        };
        CaseCandidate: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
        };
        PublicityWindowView: {
            length: number;
            startsOn: string;
            /** @description The last day. */
            endsOn: string;
            /** @description Entry is possible and objections are late from 00:00 of this day. */
            entryFromOn: string;
            /** @description The holidays of a year it reaches are not published yet. */
            provisional: boolean;
            /** @description CALENDAR or WORKING days. */
            unit: string;
        };
        PublicityCase: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            /** @description Objections and reports that name it, to this publicity; null for other units than the one that published. */
            objections: number | null;
            /** @description 不对外公开: it is on no list for the public. */
            undisclosed: boolean;
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
        };
        PublicityDetail: {
            length: number;
            version: number;
            id: string;
            roundId: string;
            roundTitle: string;
            unitId: string;
            /** @description The unit that publishes. */
            unitName: string;
            /** @description CITY before recommending, OWNER before entry. */
            stage: string;
            title: string;
            startsOn: string;
            /** @description The last day. */
            endsOn: string;
            /** @description Entry is possible and objections are late from 00:00 of this day. */
            entryFromOn: string;
            /** @description The holidays of a year it reaches are not published yet: the last day may still move later. */
            provisional: boolean;
            /** @description CALENDAR or WORKING days. */
            unit: string;
            /**
             * Format: date-time
             * @description When it was taken back before its first day; it is then on no public list.
             */
            recalledAt: string | null;
            recallReason: string | null;
            /**
             * @description Where it stands today.
             * @enum {string}
             */
            phase: "RECALLED" | "RUNNING" | "AHEAD" | "OVER";
            applicationIds: string[];
            cases: components["schemas"]["PublicityCase"][];
        };
        RecallPublicityDto: {
            version: number;
            /** @description Internal: why. */
            reason: string;
        };
        ObjectionItem: {
            version: number;
            enterpriseName: string;
            /** @description Of the case. */
            caseNumber: string;
            publicityTitle: string;
            id: string;
            publicityId: string;
            applicationId: string;
            kind: string;
            reportReason: string | null;
            by: string;
            name: string | null;
            contact: string | null;
            sealed: boolean;
            text: string;
            evidence: string | null;
            /** Format: date-time */
            receivedAt: string;
            state: string;
            dueOn: string | null;
            opinion: string | null;
            reasonTold: string | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        ObjectionActView: {
            seq: number;
            fromState: string;
            toState: string;
            /** Format: date-time */
            at: string;
            actorName: string;
            /** @description Internal opinion; where a head decided, as the handler prepared it. */
            opinion: string;
            /** @description Told to the objector. */
            reasonTold: string | null;
        };
        AcceptObjectionDto: {
            version: number;
            opinion: string;
        };
        ObjectionView: {
            version: number;
            id: string;
            publicityId: string;
            applicationId: string;
            kind: string;
            reportReason: string | null;
            by: string;
            name: string | null;
            contact: string | null;
            sealed: boolean;
            text: string;
            evidence: string | null;
            /** Format: date-time */
            receivedAt: string;
            state: string;
            dueOn: string | null;
            opinion: string | null;
            reasonTold: string | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        RefuseObjectionDto: {
            version: number;
            opinion: string;
            /** @description Told to the objector. */
            reasonTold: string;
        };
        SettleObjectionDto: {
            version: number;
            opinion: string;
            /** @description Told to the objector. */
            reasonTold: string;
            /** @description Upheld: the case stays frozen until the head decides on it. Not upheld: it goes on, without a new 公示. */
            upheld: boolean;
        };
        NoteReportDto: {
            version: number;
            /** @description Internal opinion: what was made of it. */
            opinion: string;
        };
        AnnounceDto: {
            /** Format: uuid */
            roundId: string;
            applicationIds: string[];
            /** @description 公告文号. */
            documentNo: string;
            /**
             * Format: date
             * @description The date of the 公告 and first day of membership: after the publicity, not after today.
             */
            announcedOn: string;
            /** @description Internal opinion. */
            opinion: string;
        };
        AnnouncementView: {
            id: string;
            roundId: string;
            roundTitle: string;
            unitId: string;
            /** @description The unit that announces. */
            unitName: string;
            tier: string;
            documentNo: string;
            announcedOn: string;
            /** @description A later notice of the same round, for cases an objection had held up. */
            supplementary: boolean;
            applicationIds: string[];
        };
        AnnouncementCandidate: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
            allowed: boolean;
            /** @description Stable code of what stands in the way, or null. */
            code: string | null;
            /** @description The same in plain words. */
            reason: string | null;
            /** @description The earliest date a 公告 that names it may bear. */
            announcedFromOn: string;
        };
        PaperCase: {
            /** @description For the same readers. */
            rank: number | null;
            version: number;
            id: string;
            /** @description 申报编号. */
            number: string;
            roundId: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Unified social credit code. */
            uscc: string;
            unitId: string;
            cityUnitId: string;
            cityName: string;
            /** @description Null where the city does the county's part. */
            countyUnitId: string | null;
            countyName: string | null;
            /** @description ENTERPRISE, or OFFICER for a 代建申报. */
            origin: string;
            state: string;
            /** @description The state in Chinese, in the words of the reader's side. */
            stateZh: string;
            /** Format: date-time */
            stateSince: string;
            /** @description The last day in time of the step, or null. */
            dueOn: string | null;
            /** @description The deadline falls in a year whose holidays are not published yet. */
            dueProvisional: boolean;
            /** @description Past its last day, or returned and past the instant by which it is answered. */
            overdue: boolean;
            /** @description The authority or the enterprise that has it now. */
            holderName: string | null;
            /** @description RECOMMENDED, RESERVE or NOT_RECOMMENDED; for the case's city, and for the province once it was recommended. */
            listPart: string | null;
            /** @description 不对外公开: it is on no list for the public. */
            undisclosed: boolean;
        };
        AnnouncementDetail: {
            id: string;
            roundId: string;
            roundTitle: string;
            unitId: string;
            /** @description The unit that announces. */
            unitName: string;
            tier: string;
            documentNo: string;
            announcedOn: string;
            /** @description A later notice of the same round, for cases an objection had held up. */
            supplementary: boolean;
            applicationIds: string[];
            cases: components["schemas"]["PaperCase"][];
        };
        PublicEntry: {
            /** @description To be named in an objection. */
            id: string;
            name: string;
            /** @description 所在市、县. */
            place: string;
            /** @description 方向. */
            track: string;
        };
        PublicListView: {
            id: string;
            title: string;
            authority: string;
            round: string;
            /** @description 公告文号; null for a 公示. */
            documentNo: string | null;
            /** @description First and last day of a 公示; the date of a 公告 twice. */
            fromOn: string;
            toOn: string;
            /** @description The holidays of a year it reaches are not published yet: the last day may still move later. */
            provisional: boolean;
            /** @description Whether an objection received now is in time; always false for a 公告. */
            open: boolean;
            entries: components["schemas"]["PublicEntry"][];
        };
        FileObjectionDto: {
            /** Format: uuid */
            publicityId: string;
            /**
             * Format: uuid
             * @description `id` of the entry on the public list.
             */
            entryId: string;
            /**
             * @description A person under the real name, a unit with its seal, or anonymous (kept as a report that freezes nothing).
             * @enum {string}
             */
            by: "PERSON" | "UNIT" | "ANONYMOUS";
            /** @description Real name of the person or the unit; needed unless anonymous. */
            name?: string;
            /** @description Telephone or address; needed unless anonymous. */
            contact?: string;
            /** @description A unit declares that its paper bears the seal. */
            sealed?: boolean;
            text: string;
            /** @description The evidence, in words; needed unless anonymous. */
            evidence?: string;
        };
        ObjectionReceipt: {
            /** @description 受理编号. */
            id: string;
            /** @description OBJECTION is examined and freezes the entry; REPORT is kept as a clue. */
            kind: string;
            /** @description Why it is only a report: ANONYMOUS or LATE. */
            reportReason: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @description The last day by which it is accepted or refused. */
            dueOn: string | null;
        };
        DutyView: {
            /** @enum {string} */
            kind: "YEARLY_UPDATE" | "REEXAMINATION";
            year: number;
            /** @enum {string} */
            state: "OPEN" | "FILED" | "FILED_LATE" | "MISSED" | "CANCELLED";
            version: number;
            id: string;
            /** @description What it is called on screen. */
            title: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description The unit of the enterprise. */
            unitId: string;
            /** @description For a 复核. */
            membershipId: string | null;
            /** @description The last day in time; never moved by a holiday. */
            dueOn: string;
            /** @description Open and past the due date. */
            overdue: boolean;
            /** @description The next day it is reminded of; null when no rung is left. */
            nextRungOn: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            filedAt: string | null;
        };
        FigureChangeView: {
            /** @enum {string} */
            unit: "FEN" | "PERSON" | "COUNT";
            /** @description Fen, persons or pieces; null where it is not given. */
            value: number | null;
            before: number | null;
            /**
             * @description MISSING: not given; NEW: not given the year before.
             * @enum {string}
             */
            change: "MISSING" | "NEW" | "SAME" | "CHANGED";
            metric: string;
            /** @description How it is named in what is missing or to be mended. */
            field: string;
            zh: string;
            mandatory: boolean;
            /** @description Amounts in 万元. */
            display: string | null;
            beforeDisplay: string | null;
            /** @description Growth as a percentage; null where it cannot be computed. */
            growth: string | null;
        };
        ProductChangeView: {
            domesticShare: number | null;
            domesticShareBefore: number | null;
            globalShare: number | null;
            globalShareBefore: number | null;
            productId: string;
            name: string;
            main: boolean;
        };
        DraftMarkView: {
            code: string;
            zh: string;
        };
        AlertView: {
            code: string;
            /** @description What the rule says. */
            zh: string;
            /** @description The value as a percentage. */
            value: string;
            /** @description The edge, a percentage. */
            limit: string;
        };
        DutyDraftView: {
            /** @description The year reported on. */
            year: number;
            /** @enum {string} */
            basis: "SOLO" | "CONSOLIDATED";
            dutyId: string;
            dueOn: string;
            /** @description The last day on which it is taken late. */
            lateUntil: string;
            figures: components["schemas"]["FigureChangeView"][];
            products: components["schemas"]["ProductChangeView"][];
            /** @description What is missing before it can be filed, by the names of `figures`. */
            missing: string[];
            marks: components["schemas"]["DraftMarkView"][];
            alerts: components["schemas"]["AlertView"][];
            /** @description The assessment it has become, once filed. */
            assessmentId: string | null;
        };
        DutyActionView: {
            /** @enum {string} */
            action: "FILE";
            actionZh: string;
            allowed: boolean;
            /** @description Error code of why not; null when allowed. */
            code: string | null;
            /** @description Why not, and what to do; null when allowed. */
            reason: string | null;
            /** @description The figures that are missing, `figures.<year>.<basis>.<metric>`. */
            missing: string[];
        };
        FileDutyDto: {
            version: number;
            /** @description What the enterprise says about the changes; only of a yearly update. */
            comment?: string;
        };
        CampaignUnitView: {
            owed: number;
            /** @description Filed, in time or late. */
            filed: number;
            filedLate: number;
            open: number;
            /** @description Open and past the due date. */
            overdue: number;
            /** @description Not filed by the county's date, and taken no more. */
            missed: number;
            /** @description Open, and nobody of the enterprise can be reached. */
            unreachable: number;
            /** @description Waits for the enterprise to mend it. */
            returned: number;
            verified: number;
            checked: number;
            graded: number;
            published: number;
            unitId: string;
            unitName: string;
        };
        CampaignView: {
            year: number;
            dueOn: string;
            countyDate: string;
            cityDate: string;
            total: components["schemas"]["CampaignUnitView"];
            /** @description The units directly below; none where there are none. */
            units: components["schemas"]["CampaignUnitView"][];
        };
        CampaignOpenView: {
            dutyId: string;
            /** @description The to-do of the enterprise, to be urged. */
            taskId: string | null;
            enterpriseId: string;
            enterpriseName: string;
            unitId: string;
            unitName: string;
            dueOn: string;
            overdue: boolean;
            /** @description It is taken no more; nobody has a to-do about it. */
            missed: boolean;
            /** @description Somebody of the enterprise has an account that can sign in. */
            reachable: boolean;
            /** @description The next day it is reminded of; null when no rung is left. */
            nextRungOn: string | null;
            /** @description The last day on which a higher tier urged it by hand (催办); null: never. */
            urgedOn: string | null;
            /** @description That was today: it cannot be urged again before tomorrow. */
            urgedToday: boolean;
        };
        FormFigureView: {
            year: number;
            /** @enum {string} */
            unit: "FEN" | "PERSON" | "COUNT";
            /** @description Fen, persons or pieces; null where it is not given. */
            value: number | null;
            /** @description The value accepted last for this metric, and the year it is of. */
            accepted: number | null;
            acceptedYear: number | null;
            /**
             * @description How it stands to what was accepted last.
             * @enum {string}
             */
            mark: "SAME" | "CHANGED" | "NEW" | "MISSING";
            /** @description `figures.<year>.<metric>`: what a return names. */
            field: string;
            metric: string;
            zh: string;
        };
        FormFactView: {
            /** @description The year of a fact with one value for each; null otherwise. */
            year: number | null;
            /** @enum {string} */
            mark: "SAME" | "CHANGED" | "NEW" | "MISSING";
            /** @description `facts.<key>`: what a return names. */
            field: string;
            key: string;
            zh: string;
            /** @description Null where it is not known. */
            value: string | null;
            accepted: string | null;
        };
        FormProductView: {
            year: number | null;
            /** @description Fen. */
            revenue: number | null;
            /** @description Millionths: 12.5 % is 125000. */
            domesticShare: number | null;
            /**
             * @description NEW since what was accepted last; CHANGED: given up since.
             * @enum {string}
             */
            mark: "SAME" | "CHANGED" | "NEW" | "MISSING";
            /** @description `products.<id>`: what a return names. */
            field: string;
            id: string;
            name: string;
            statCode: string;
            /** @description 主导产品. */
            main: boolean;
            /** @description No longer made. */
            ended: boolean;
        };
        ReexaminationFormView: {
            /** @description The year before the last day of the term. */
            baseYear: number;
            /**
             * @description The basis of all figures: the one on which more of them are given.
             * @enum {string}
             */
            basis: "SOLO" | "CONSOLIDATED";
            /** @description The enterprise's own statement; empty while nothing is written. */
            statement: string;
            figures: components["schemas"]["FormFigureView"][];
            facts: components["schemas"]["FormFactView"][];
            products: components["schemas"]["FormProductView"][];
        };
        ReexaminationDraftView: {
            /** @description Its version, for handing it in again. */
            reexaminationVersion: number | null;
            /** @description After filing: the fields a return has opened, none while it is with the authorities; null before filing. */
            openFields: string[] | null;
            /** @description The version of the saved statement; 0 when nothing has been saved. */
            version: number;
            dutyId: string;
            /** @description The 复核 this became; null before it is filed. */
            reexaminationId: string | null;
            /** @description The statement can be saved now. */
            statementOpen: boolean;
            /** @description The enterprise's file as it stands, what has changed marked; after filing what was handed in. */
            form: components["schemas"]["ReexaminationFormView"];
            /** Format: date-time */
            savedAt: string | null;
        };
        SaveReexaminationDraftDto: {
            /** @description The version of the draft as last seen; 0 when nothing has been saved. */
            version: number;
            /** @description Null clears it. */
            statement: string | null;
        };
        ReexaminationItem: {
            /** @enum {string} */
            tier: "COUNTY" | "CITY" | "PROVINCE";
            /** @enum {string} */
            state: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "PASSED" | "FAILED" | "LAPSED" | "CLOSED";
            version: number;
            id: string;
            dutyId: string;
            membershipId: string;
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            tierZh: string;
            track: string;
            trackZh: string;
            /** @description The unit of the membership, whose head decides. */
            unitId: string;
            unitName: string;
            /** @description The last day of the term under review. */
            termEndsOn: string;
            stateZh: string;
            /** @description Who has it now: a unit, or the enterprise; null after the end. */
            withZh: string | null;
            /** @description The last day of the present step, or to answer a return; null after the end. */
            dueOn: string | null;
            /** @description That day falls in a year without a published calendar and may still move. */
            dueProvisional: boolean;
            /** @description Drawn for an on-site check. */
            drawn: boolean;
            /** Format: date-time */
            submittedAt: string;
            /** @description The last day of the new term, once passed. */
            renewedTo: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        SiteVisitView: {
            /**
             * @description TRUE 属实, MOSTLY_TRUE 基本属实, UNTRUE 不属实; null until it is recorded.
             * @enum {string|null}
             */
            conclusion: "TRUE" | "MOSTLY_TRUE" | "UNTRUE" | null;
            spotCheckId: string;
            /** @description Null until the result is recorded. */
            visitedOn: string | null;
            officials: string[];
            conclusionZh: string | null;
            note: string | null;
        };
        ReexaminationActView: {
            seq: number;
            /** @enum {string} */
            toState: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "PASSED" | "FAILED" | "LAPSED" | "CLOSED";
            /** @description What a return names. */
            fields: string[] | null;
            action: string;
            actionZh: string;
            toStateZh: string;
            unitName: string | null;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            opinion: string | null;
            reasonTold: string | null;
            clause: string | null;
            documentNo: string | null;
            dueOn: string | null;
            remark: string | null;
        };
        ReexaminationView: {
            /** @enum {string} */
            tier: "COUNTY" | "CITY" | "PROVINCE";
            /** @enum {string} */
            state: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "PASSED" | "FAILED" | "LAPSED" | "CLOSED";
            version: number;
            /** @description What the enterprise has to mend; null unless returned. */
            returnedFields: string[] | null;
            /** @description For officials; null where it was not drawn. */
            siteVisit: components["schemas"]["SiteVisitView"] | null;
            /** @description What was handed in last. */
            form: components["schemas"]["ReexaminationFormView"];
            history: components["schemas"]["ReexaminationActView"][];
            id: string;
            dutyId: string;
            membershipId: string;
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            tierZh: string;
            track: string;
            trackZh: string;
            /** @description The unit of the membership, whose head decides. */
            unitId: string;
            unitName: string;
            /** @description The last day of the term under review. */
            termEndsOn: string;
            stateZh: string;
            /** @description Who has it now: a unit, or the enterprise; null after the end. */
            withZh: string | null;
            /** @description The last day of the present step, or to answer a return; null after the end. */
            dueOn: string | null;
            /** @description That day falls in a year without a published calendar and may still move. */
            dueProvisional: boolean;
            /** @description Drawn for an on-site check. */
            drawn: boolean;
            /** Format: date-time */
            submittedAt: string;
            /** @description The last day of the new term, once passed. */
            renewedTo: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        ReexaminationStepDto: {
            version: number;
            /** @description Internal: for the acting unit and those above it. */
            opinion: string;
        };
        ReturnReexaminationDto: {
            version: number;
            /** @description Internal: for the acting unit and those above it. */
            opinion: string;
            /** @description Told to the enterprise: what is wrong and what to do. */
            reasonTold: string;
            /** @description Every field to mend at once, as keys of the form; only those are taken anew. */
            fields: string[];
        };
        ResubmitReexaminationDto: {
            version: number;
        };
        DecideReexaminationDto: {
            version: number;
            /** @description Internal: for the acting unit and those above it. */
            opinion: string;
            /** @description Told to the enterprise. */
            reasonTold: string;
            /** @description The rule the decision rests on. */
            clause: string;
            /** @description 决定文号. */
            documentNo: string;
        };
        SpotCheckItemView: {
            /** @description The year the terms under review end in. */
            year: number;
            /** @description From 1. */
            round: number;
            populationSize: number;
            size: number;
            /** @description Chosen ones whose result is recorded. */
            visited: number;
            id: string;
            unitId: string;
            unitName: string;
            drawnByName: string;
            /** Format: date-time */
            drawnAt: string;
        };
        ProspectView: {
            /** @description The draw it would be, from 1. */
            round: number;
            /** @description Running 复核 no draw has been about. */
            populationSize: number;
            /** @description How many would be chosen. */
            size: number;
            sharePercent: number;
            least: number;
        };
        DrawnView: {
            position: number;
            /** @enum {string|null} */
            conclusion: "TRUE" | "MOSTLY_TRUE" | "UNTRUE" | null;
            version: number;
            reexaminationId: string;
            enterpriseName: string;
            /** @description HMAC-SHA256 of the id under the seed, hexadecimal. */
            mark: string;
            chosen: boolean;
            visitedOn: string | null;
            officials: string[];
            conclusionZh: string | null;
            note: string | null;
        };
        SpotCheckView: {
            /** @description The year the terms under review end in. */
            year: number;
            /** @description From 1. */
            round: number;
            populationSize: number;
            size: number;
            /** @description Chosen ones whose result is recorded. */
            visited: number;
            sharePercent: number;
            least: number;
            /** @description 64 hexadecimal digits: the key of the marks. */
            seed: string;
            /** @description SHA-256 of the ids in ascending order, joined by line feeds. */
            populationDigest: string;
            /** @description The whole population in the order of its ids. */
            population: components["schemas"]["DrawnView"][];
            id: string;
            unitId: string;
            unitName: string;
            drawnByName: string;
            /** Format: date-time */
            drawnAt: string;
        };
        VerificationView: {
            /** @description Whether population, marks, number and choice come out as recorded. */
            agrees: boolean;
            /** @description What does not, in plain words; empty when it agrees. */
            differences: string[];
            /** @description The ids that the seed chooses, computed now. */
            chosen: string[];
        };
        DrawDto: {
            /** @description The year the terms under review end in. */
            year: number;
        };
        SiteVisitDto: {
            /** @description The version of the item of the draw. */
            version: number;
            /**
             * Format: uuid
             * @description The 复核 that was looked at.
             */
            reexaminationId: string;
            /**
             * Format: date
             * @description Not in the future, not before the draw.
             */
            visitedOn: string;
            /** @description At least two, by name. */
            officials: string[];
            /**
             * @description TRUE 属实, MOSTLY_TRUE 基本属实, UNTRUE 不属实.
             * @enum {string}
             */
            conclusion: "TRUE" | "MOSTLY_TRUE" | "UNTRUE";
            note: string;
        };
        NewMajorChangeDto: {
            /** @description What has changed; not blank. */
            description: string;
            /** @description Of a rename only. */
            newName?: string;
            /** @description Of a merger only: the credit code of the enterprise that goes on. */
            successorUscc?: string;
            /** @description Of a merger only. */
            successorName?: string;
            /**
             * Format: uuid
             * @description Mandatory for officers; an enterprise reports its own.
             */
            enterpriseId?: string;
            /** @enum {string} */
            kind: "RENAME" | "MERGER" | "RESTRUCTURING" | "MOVED_OUT" | "FOREIGN_BRANCH";
            /**
             * Format: date
             * @description The day it happened; not in the future.
             */
            eventOn: string;
        };
        MajorChangeView: {
            /** @enum {string} */
            kind: "RENAME" | "MERGER" | "RESTRUCTURING" | "MOVED_OUT" | "FOREIGN_BRANCH";
            /** @enum {string} */
            source: "ENTERPRISE" | "OFFICER" | "REGISTER";
            /** @enum {string} */
            state: "KNOWN" | "REPORTED" | "CONFIRMED" | "REFUSED";
            version: number;
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            /** @description The unit that confirms it. */
            unitId: string;
            unitName: string;
            kindZh: string;
            sourceZh: string;
            eventOn: string;
            /** @description The last day to report it. */
            dueOn: string;
            /** @description That day falls in a year without a published calendar and may still move. */
            dueProvisional: boolean;
            /** @description Not reported and past the last day. */
            overdue: boolean;
            stateZh: string;
            description: string;
            newName: string | null;
            successorUscc: string | null;
            successorName: string | null;
            /** Format: date-time */
            knownAt: string;
            /** Format: date-time */
            reportedAt: string | null;
            /** @description Reported after the last day. */
            late: boolean;
            /** @description What was verified; for officials of the unit and those above it. */
            opinion: string | null;
            reasonTold: string | null;
            documents: string[];
            documentNo: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description It was proposed what follows from not reporting it. */
            proposed: boolean;
        };
        ReportingLimitView: {
            dueOn: string;
            /** @description It falls in a year without a published calendar and may still move. */
            provisional: boolean;
            /** @description It has passed: a report is taken and marked late. */
            passed: boolean;
        };
        ReportKnownDto: {
            /** @description What has changed; not blank. */
            description: string;
            /** @description Of a rename only. */
            newName?: string;
            /** @description Of a merger only: the credit code of the enterprise that goes on. */
            successorUscc?: string;
            /** @description Of a merger only. */
            successorName?: string;
            version: number;
        };
        KeptTitleDto: {
            /** Format: uuid */
            titleId: string;
            /** @description The paper of the issuer that says so. */
            document: string;
        };
        ConfirmMajorChangeDto: {
            version: number;
            /** @description What was verified and how; internal. */
            opinion: string;
            /** @description Told to the enterprise. */
            reasonTold: string;
            /** @description The papers it was verified by, such as the notice of the registry. */
            documents: string[];
            /** @description 决定文号; mandatory where places of the pool end. */
            documentNo?: string;
            /** @description Of a rename: the register takes the new name, from the day of the event. */
            takeName?: boolean;
            /** @description Of a merger: titles the issuer has confirmed; all others end. */
            titlesKept?: components["schemas"]["KeptTitleDto"][];
        };
        ConfirmationView: {
            change: components["schemas"]["MajorChangeView"];
            /** @description The proposal a head decides; null where it is done. */
            proposalId: string | null;
        };
        RefuseMajorChangeDto: {
            version: number;
            /** @description What was verified and how; internal. */
            opinion: string;
            /** @description Told to the enterprise. */
            reasonTold: string;
        };
        SuccessorWarningView: {
            version: number;
            id: string;
            /** @description The enterprise that was absorbed. */
            enterpriseId: string;
            enterpriseName: string;
            banId: string;
            /** @description The last day of the ban. */
            bannedUntil: string;
            successorUscc: string;
            successorName: string | null;
            /** @description Null while it is not on the register. */
            successorId: string | null;
            /** @description The unit that answers. */
            unitId: string;
            /** Format: date-time */
            openedAt: string;
            answer: string | null;
            answeredByName: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        AnswerWarningDto: {
            version: number;
            /** @description What was found out and what follows from it. */
            answer: string;
        };
        NoticeView: {
            id: string;
            /** @description Which kind of message. */
            kind: string;
            title: string;
            body: string;
            /** @description What it leads to. */
            subjectKind: string;
            subjectId: string;
            /** @description The rung of a reminder, such as `T-7`; null for other messages. */
            rung: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while not read.
             */
            readAt: string | null;
        };
        UnreadCountView: {
            unread: number;
        };
        NoticeIdsDto: {
            ids: string[];
        };
        ProofChannel: {
            /** @enum {string} */
            channel: "IN_APP" | "EMAIL" | "SMS" | "WEBHOOK";
            /** @enum {string} */
            outcome: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN" | "WAITING" | "NO_ADDRESS" | "NOT_CHOSEN" | "SHOWN" | "READ";
            channelZh: string;
            outcomeZh: string;
            /**
             * Format: date-time
             * @description When: shown, read, sent or failed; null while it waits or is skipped.
             */
            at: string | null;
            /** @description Where it went, masked. */
            addressMasked: string | null;
            /** @description Why it failed. */
            errorCode: string | null;
        };
        ProofRow: {
            /** @enum {string} */
            rule: "YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW";
            /** @enum {string} */
            outcome: "TOLD" | "TOLD_LATER" | "PUT_OFF" | "MERGED" | "NOBODY";
            occurrenceId: string;
            ruleZh: string;
            /** @description Digest of the rule's version; null for reminders before versions were kept. */
            ruleVersion: string | null;
            rung: string;
            /** @description When it goes out by that version, in words. */
            rungZh: string;
            dueOn: string;
            plannedOn: string;
            /** Format: date-time */
            raisedAt: string;
            outcomeZh: string;
            /** @description What it is about. */
            title: string;
            subjectKind: string;
            subjectId: string;
            enterpriseName: string | null;
            /** @description Who was told: organisation and person. */
            toName: string | null;
            toOrganisation: string | null;
            channels: components["schemas"]["ProofChannel"][];
        };
        ProofReason: {
            code: string;
            zh: string;
        };
        ProofAnswer: {
            unitId: string;
            unitName: string;
            on: string;
            /** @description Whether anybody of the unit, or below it, was told anything on the day. */
            told: boolean;
            rows: components["schemas"]["ProofRow"][];
            /** @description The next page; null on the last. */
            nextCursor: string | null;
            /** @description Filled where `rows` is empty. */
            reasons: components["schemas"]["ProofReason"][];
        };
        ReminderView: {
            /** @description How many people it was sent to; 0 became a to-do of the next officer. */
            recipients: number;
            id: string;
            /** @description `DUTY` or `TASK`. */
            subjectKind: string;
            subjectId: string;
            /** @description Which ladder: `YEARLY_UPDATE`, `REEXAMINATION` or `STEP`; or `CANDIDATE_REVIEW`, on its day. */
            rule: string;
            /** @description Such as `T-7` or `80%`; rungs that met on one day are joined by `+`. */
            rung: string;
            /** @description When it goes out by the version of its rule, in words. */
            rungZh: string;
            dueOn: string;
            /** @description The day it was meant for. */
            plannedOn: string;
            /**
             * Format: date-time
             * @description When it went out; later than `plannedOn` when it was caught up.
             */
            raisedAt: string;
        };
        RungView: {
            /** @description When: calendar days or working days from the due date (negative: before), or per cent of a limit; one of them. */
            days: number | null;
            workdays: number | null;
            percent: number | null;
            id: string;
            /** @description When, in words. */
            atZh: string;
            /** @description Whom it tells. */
            recipientsZh: string[];
            /** @description The title and body it sends, with places such as {dueOn}. */
            titleZh: string;
            bodyZh: string;
        };
        ReminderRuleView: {
            /** @enum {string} */
            id: "YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW";
            channels: ("IN_APP" | "EMAIL" | "SMS" | "WEBHOOK")[];
            /** @description The rule as data, to change as a draft. */
            content: {
                [key: string]: unknown;
            };
            zh: string;
            /** @description The digest that occurrences name. */
            version: string;
            channelsZh: string[];
            /** @description `MM-DD` of what is due on a fixed date of each year. */
            dueMonthDay: string | null;
            rungs: components["schemas"]["RungView"][];
        };
        PeriodDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        SimulateDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Of these rules only; left out: of every one. */
            rules?: ("YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW")[];
            /** @description A draft as JSON text, which takes the place of the rule of its `id`. */
            draft?: string;
            /** @description A unit in the caller's reach; left out: the caller's own with everything below it. */
            unitId?: string;
            /** @description Days on which the system is taken to stand still. */
            down?: components["schemas"]["PeriodDto"][];
        };
        SimulatedRung: {
            /** @enum {string} */
            rule: "YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW";
            subjects: number;
            ruleZh: string;
            rung: string;
            /** @description When it goes out, in words. */
            rungZh: string;
        };
        SimulatedDayView: {
            /** @description Messages in inboxes. */
            messages: number;
            /** @description People told, each counted once; with a channel chosen, each gets one digest of the morning. */
            people: number;
            /** @description Messages that take in earlier rungs which did not go out. */
            collapsed: number;
            /** @description Rungs nobody can be reached for; each becomes a to-do of the next officer. */
            unreachable: number;
            date: string;
            /** @description The calendar of its year is not published: it may still move. */
            provisional: boolean;
            rungs: components["schemas"]["SimulatedRung"][];
        };
        SimulationView: {
            /** @description Subjects looked at: open to-dos, and yearly updates that will open for today's members. */
            subjects: number;
            messages: number;
            /** @description People told anything, each counted once. */
            people: number;
            from: string;
            to: string;
            days: components["schemas"]["SimulatedDayView"][];
        };
        ContactView: {
            /** @enum {string} */
            channel: "EMAIL" | "SMS" | "WEBHOOK";
            channelZh: string;
            /** @description Whether this installation sends by it at all. */
            inOperation: boolean;
            /** @description Null while none was given. */
            address: string | null;
            /** @description Whether the person wants to be told by it. */
            chosen: boolean;
        };
        SetContactDto: {
            /** @description E-mail address, telephone number, or the address of a group robot; left out: as it stands. */
            address?: string;
            /** @description False keeps the address and sends nothing. */
            chosen: boolean;
        };
        UrgeDto: {
            /** @description Open to-dos of lower tiers or of enterprises in reach. */
            taskIds: string[];
            /** @description One sentence that the message ends with, such as 请于今日下班前报送。 */
            reason?: string;
        };
        UrgeResult: {
            taskId: string;
            urged: boolean;
            /** @description Error code of why not; null when urged. */
            code: string | null;
            /** @description Why not, in words; null when urged. */
            reason: string | null;
        };
        UrgeResults: {
            urged: number;
            results: components["schemas"]["UrgeResult"][];
        };
        UrgingView: {
            id: string;
            taskId: string;
            /** @description Who urged: the unit and the person. */
            unitName: string;
            accountName: string;
            reason: string | null;
            urgedOn: string;
            /** Format: date-time */
            at: string;
        };
        SnoozeDto: {
            /**
             * Format: date
             * @description The first day on which it is reminded of again: a working day after today, not past its last day.
             */
            until: string;
            /** @description Kept with the to-do. */
            reason: string;
        };
        SnoozeView: {
            taskId: string;
            until: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        ScheduleView: {
            lastDurationMs: number | null;
            /** @description Its name in the queue, such as `reminder.tick`. */
            name: string;
            nameZh: string;
            cron: string;
            timeZone: string;
            /**
             * Format: date-time
             * @description When it runs next; null while the queue is out of reach or nothing consumes.
             */
            nextAt: string | null;
            /**
             * Format: date-time
             * @description When it last ran through, for which business date, and how long it took in milliseconds; null before the first.
             */
            lastAt: string | null;
            lastCoveredOn: string | null;
        };
        AlarmView: {
            /** @enum {string} */
            kind: "TICK_OLD" | "UNRAISED" | "UNDELIVERED" | "OVERDUE_DISPATCH";
            id: string;
            kindZh: string;
            /** @description Numbers and times. */
            detail: string;
            /** Format: date-time */
            raisedAt: string;
            /**
             * Format: date-time
             * @description Null while it lasts.
             */
            endedAt: string | null;
        };
        DispatchCount: {
            /** @enum {string} */
            channel: "EMAIL" | "SMS" | "WEBHOOK";
            /** @enum {string} */
            state: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN";
            count: number;
        };
        DeliveryStanding: {
            /** @description Channels this installation sends by. */
            inOperation: ("EMAIL" | "SMS" | "WEBHOOK")[];
            /** @description Rungs that came before today and were not raised. */
            unraised: number;
            /** @description Seconds the oldest message that could go out waits. */
            oldestWaitingSeconds: number;
            schedules: components["schemas"]["ScheduleView"][];
            /** @description The latest first, open ones before all others. */
            alarms: components["schemas"]["AlarmView"][];
            dispatches: components["schemas"]["DispatchCount"][];
        };
        DispatchView: {
            /** @enum {string} */
            channel: "EMAIL" | "SMS" | "WEBHOOK";
            /** @enum {string} */
            urgency: "STATUTORY" | "PROMPT" | "ROUTINE";
            /** @enum {string} */
            state: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN";
            /** @description Messages in it. */
            items: number;
            attempts: number;
            /** @description How often a sending of it broke off; with more than 0 it may have arrived more than once. */
            unknowns: number;
            id: string;
            /** @description The sign-in name of the person. */
            loginName: string;
            /** @description Where it went, masked; null before the first try. */
            addressMasked: string | null;
            /** @description A word of why the last try failed, and what the other side said. */
            errorCode: string | null;
            errorText: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            nextAttemptAt: string;
        };
        ResendDto: {
            ids: string[];
        };
        ResendView: {
            resent: number;
        };
        CodeWord: {
            code: string;
            zh: string;
        };
        TrackWord: {
            code: string;
            zh: string;
            /** @description Codes of the titles it aims at: rule sets of these and of the track itself judge its cases. */
            aimsAt: string[];
        };
        TitleKindWord: {
            /** @description Years of validity; null where no rule names any. */
            validYears: number | null;
            /** @description Other words people search by. */
            synonyms: string[];
            /** @description PROVINCE or NATION. */
            issuerLevel: string;
            /** @description Whether an enterprise may be a candidate (培育对象) for it. */
            candidateAllowed: boolean;
            /** @description Whether it names exactly one product. */
            namesProduct: boolean;
            code: string;
            zh: string;
        };
        CaseStateWord: {
            code: string;
            zh: string;
            /** @description In the words of the enterprise's own page. */
            enterpriseZh: string;
            /** @description Nothing follows it. */
            final: boolean;
        };
        MembershipStateWord: {
            code: string;
            zh: string;
            /** @description In the pool: 在库, 观察名单, 暂停. */
            live: boolean;
        };
        MetricWord: {
            key: string;
            zh: string;
            /** @description FEN (amounts: integer fen, entered and shown in 万元), PERSON or COUNT. */
            unit: string;
            /** @description What it is shown in: 万元, 人, 项. */
            unitZh: string;
            /** @description A value below 0 is possible. */
            mayBeNegative: boolean;
        };
        LimitWord: {
            /** @description The general limit. */
            workingDays: number;
            code: string;
            zh: string;
        };
        PublicityLengthWord: {
            length: number;
            tier: string;
            /** @description CALENDAR or WORKING days. */
            unit: string;
        };
        CatalogueView: {
            /** @description 层级, the lowest first. */
            tiers: components["schemas"]["CodeWord"][];
            /** @description 方向. */
            tracks: components["schemas"]["TrackWord"][];
            /** @description 称号. */
            titleKinds: components["schemas"]["TitleKindWord"][];
            /** @description 细分领域. */
            subSectors: components["schemas"]["CodeWord"][];
            /** @description States of a case, in the order of its way. */
            caseStates: components["schemas"]["CaseStateWord"][];
            membershipStates: components["schemas"]["MembershipStateWord"][];
            /** @description 岗位. */
            roles: components["schemas"]["CodeWord"][];
            /** @description 年度评价: the grades, the highest first; what makes the lowest one whatever the points; what is pointed out. */
            grades: components["schemas"]["CodeWord"][];
            vetoes: components["schemas"]["CodeWord"][];
            assessmentAlerts: components["schemas"]["CodeWord"][];
            /** @description 年度数据. */
            metrics: components["schemas"]["MetricWord"][];
            /** @description 各环节时限. */
            limits: components["schemas"]["LimitWord"][];
            /** @description 公示时长. */
            publicityLengths: components["schemas"]["PublicityLengthWord"][];
        };
        IndustryWord: {
            code: string;
            zh: string;
            /** @description Sub-sectors it suggests; whoever registers confirms. */
            subSectors: string[];
        };
        FormGroupView: {
            key: string;
            zh: string;
        };
        FormFieldView: {
            /** @description Characters of a text; null for other types. */
            maxLength: number | null;
            /** @description Smallest and largest value of a number; of an amount in fen. */
            min: number | null;
            max: number | null;
            /** @description Its year: 0 the base year, -1 the year before; null for every other field. */
            yearOffset: number | null;
            /** @description Its key in `content`, and what a return names. */
            key: string;
            group: string;
            zh: string;
            /**
             * @description text and longText are texts; date is `YYYY-MM-DD`; money is integer fen, entered and shown in 万元; integer a whole
             *     number; choice one of `choices` by code; boolean yes or no; ratio a percentage as decimal text such as `12.5`.
             * @enum {string}
             */
            type: "boolean" | "date" | "integer" | "text" | "ratio" | "money" | "longText" | "choice";
            /** @description Whether a case of the track cannot be submitted without it. */
            mandatory: boolean;
            /** @description PHONE or EMAIL: how a person is reached. */
            contact: string | null;
            /** @description Empty for other types than choice. */
            choices: components["schemas"]["CodeWord"][];
            hint: string | null;
            /** @description What a number is entered and shown in: 万元, 人, 项, %; null where the label says it all. */
            unitZh: string | null;
            /** @description The yearly figure it asks for; null for every other field. */
            metric: string | null;
        };
        ApplicationFormView: {
            track: string;
            /** @description Whether a case of the track is about one product (`productId`), without which it cannot be submitted. */
            namesProduct: boolean;
            /** @description In the order they are shown. */
            groups: components["schemas"]["FormGroupView"][];
            /** @description In the order they are shown; yearly figures last, by metric. */
            fields: components["schemas"]["FormFieldView"][];
        };
        DueView: {
            /** @description `YYYY-MM-DD`. */
            on: string;
            /** @description The holidays of its year are not published yet: it may still move. */
            provisional: boolean;
            overdue: boolean;
        };
        StepStatus: {
            /** @description As in `GET /api/applications/:id/path`. */
            key: string;
            zh: string;
            /** @enum {string} */
            state: "DONE" | "CURRENT" | "AHEAD";
        };
        AskedField: {
            /** @description Key of the form catalogue. */
            key: string;
            /** @description Its label. */
            zh: string;
        };
        AskedView: {
            /** @description Who has to answer: ENTERPRISE, COUNTY or CITY. */
            to: string;
            /** @description The enterprise, or the authority that has to answer, by name. */
            toName: string;
            /** @description Whether the enterprise itself has to answer. */
            yours: boolean;
            /** @description Why, as told; where an authority is asked, that it is verifying. */
            reason: string | null;
            fields: components["schemas"]["AskedField"][];
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            dueAt: string | null;
            /** @description The holidays of its year are not published yet: it may still move later. */
            dueProvisional: boolean;
        };
        CaseStatus: {
            id: string;
            /** @description 申报编号. */
            number: string;
            roundTitle: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            state: string;
            stateZh: string;
            /** @description The authority or the enterprise that has it now; null once it has ended. */
            holderName: string | null;
            /** @description Whether the enterprise itself has to act. */
            yours: boolean;
            /**
             * Format: date-time
             * @description Since when that side has it; once it has ended, since when it has.
             */
            since: string;
            /** @description By when; null where no date runs. */
            due: components["schemas"]["DueView"] | null;
            /** @description What comes next. */
            nextZh: string;
            /** @description Its way into the pool, in order; empty once it has ended. */
            steps: components["schemas"]["StepStatus"][];
            /** @description What was asked for; only while it is returned. */
            asked: components["schemas"]["AskedView"] | null;
            /** @description While it is published (公示): entry is possible from this date on. */
            entryFromOn: string | null;
            /** @description The holidays of its year are not published yet: it may still move later. */
            entryProvisional: boolean;
            /**
             * Format: date-time
             * @description When the enterprise asked to withdraw; the city confirms.
             */
            withdrawalAskedAt: string | null;
            /** @description The reason told when it ended without entry. */
            endReason: string | null;
        };
        PlaceStatus: {
            id: string;
            tier: string;
            tierZh: string;
            track: string;
            trackZh: string;
            state: string;
            stateZh: string;
            startsOn: string;
            /** @description Last day of validity. */
            endsOn: string;
            stateSince: string;
            /** @description The reason told for the present state. */
            reason: string | null;
        };
        TitleStatus: {
            id: string;
            kind: string;
            kindZh: string;
            issuer: string;
            batch: string;
            fromOn: string;
            /** @description Last day of validity. */
            toOn: string;
            /** @description Held today: not expired and not taken back. */
            valid: boolean;
            revokedOn: string | null;
        };
        CandidateStatus: {
            id: string;
            kind: string;
            kindZh: string;
            /** @description When an officer looks at it again. */
            reviewOn: string;
        };
        TaskStatus: {
            id: string;
            kind: string;
            title: string;
            subjectKind: string;
            subjectId: string;
            due: components["schemas"]["DueView"] | null;
            /** Format: date-time */
            openedAt: string;
        };
        NextDueView: {
            /** @description `YYYY-MM-DD`. */
            on: string;
            /** @description The holidays of its year are not published yet: it may still move. */
            provisional: boolean;
            overdue: boolean;
            title: string;
            /** @description APPLICATION, DUTY … and its id, for the link. */
            subjectKind: string;
            subjectId: string;
            /** @description True where the enterprise has to act, false where an authority has. */
            yours: boolean;
        };
        StatusView: {
            unreadNotices: number;
            /** @description The business date the page was made for. */
            today: string;
            /** @description The cases that run first, then those that ended; the newest first. */
            cases: components["schemas"]["CaseStatus"][];
            /** @description The places it has now first, then those it has left. */
            memberships: components["schemas"]["PlaceStatus"][];
            titles: components["schemas"]["TitleStatus"][];
            candidates: components["schemas"]["CandidateStatus"][];
            /** @description By deadline, the overdue ones first. */
            tasks: components["schemas"]["TaskStatus"][];
            /** @description The earliest of the enterprise's own deadlines and of those the authorities have still to meet. */
            nextDue: components["schemas"]["NextDueView"] | null;
        };
        TodoItem: {
            /** @description More words for the list, such as the state of a case. */
            detail: {
                [key: string]: string;
            };
            id: string;
            /** @description What has to be done. */
            kind: string;
            kindZh: string;
            /** @description It asks only to be taken note of and can be marked as done; every other one closes by its act. */
            toBeNoted: boolean;
            title: string;
            /** @description What it is about, for the link: APPLICATION, DUTY, PROPOSAL … and its id. */
            subjectKind: string;
            subjectId: string;
            /** @description The enterprise it is about, and the unit that one is in. */
            enterpriseId: string | null;
            enterpriseName: string | null;
            unitName: string | null;
            /** @description The last day in time; null without a deadline. */
            dueOn: string | null;
            /** @description The holidays of its year are not published yet: it may still move. */
            dueProvisional: boolean;
            overdue: boolean;
            /** Format: date-time */
            openedAt: string;
        };
        TodoKindCount: {
            open: number;
            /** @description Of these, past their last day. */
            overdue: number;
            kind: string;
            kindZh: string;
        };
        TodoCountView: {
            open: number;
            /** @description Of these, past their last day. */
            overdue: number;
            /** @description The same by kind, by their codes; kinds of which there is none are left out. */
            byKind: components["schemas"]["TodoKindCount"][];
        };
        SettleTodoDto: {
            /** @description What was done, such as 已电话告知; kept with the to-do. */
            note: string;
        };
        DoneTodoView: {
            id: string;
            kind: string;
            title: string;
            /** Format: date-time */
            doneAt: string;
            /** @description Who took note of it; null, like the note, where it had closed by itself. */
            doneByName: string | null;
            note: string | null;
        };
        PlaceRow: {
            /** @description Places in the pool now, by the unit of the enterprise today. */
            members: number;
            /** @description Cases handed in and not ended, by the unit they were started in. */
            inReview: number;
            /** @description Of these, those a city has recommended to the province; 0 where another tier is asked for. */
            recommended: number;
            /** @description Of those in review, those whose to-do is past its last day, whoever has it. */
            overdue: number;
            unitId: string;
            name: string;
        };
        PlaceCounts: {
            /** @description Places in the pool now, by the unit of the enterprise today. */
            members: number;
            /** @description Cases handed in and not ended, by the unit they were started in. */
            inReview: number;
            /** @description Of these, those a city has recommended to the province; 0 where another tier is asked for. */
            recommended: number;
            /** @description Of those in review, those whose to-do is past its last day, whoever has it. */
            overdue: number;
        };
        PlacesView: {
            /** @description The date by which something is overdue. */
            today: string;
            rows: components["schemas"]["PlaceRow"][];
            total: components["schemas"]["PlaceCounts"];
        };
        FunnelStepView: {
            /** @description Cases that ever came to it, however they went on. */
            reached: number;
            /** @description Cases that stand in it and go on; of the last step, those that have entered the pool. */
            now: number;
            /** @description STARTED, SUBMITTED, COUNTY_PASSED, CITY_PASSED, RECOMMENDED, FORMAL_CHECK, ACCEPTED or IN_POOL. */
            step: string;
            /** @description What people call it. */
            zh: string;
        };
        FunnelEndingView: {
            cases: number;
            /** @description REFUSED, WITHDRAWN, LAPSED, NOT_RECOMMENDED or NOT_SUBMITTED. */
            state: string;
            /** @description What people call it. */
            zh: string;
        };
        FunnelView: {
            roundId: string;
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            /** @description Those the tier uses, the first one first. */
            steps: components["schemas"]["FunnelStepView"][];
            /** @description Those the tier uses. */
            endings: components["schemas"]["FunnelEndingView"][];
        };
        StepName: {
            step: string;
            zh: string;
        };
        StayView: {
            /** @description Stays that are over; a case that was returned comes back for another one. */
            stays: number;
            step: string;
            /** @description Half of them took no longer: calendar days with one decimal; null without a stay. */
            medianDays: number | null;
            /** @description Nine of ten took no longer; null without a stay. */
            p90Days: number | null;
        };
        DurationsRow: {
            unitId: string;
            name: string;
            /** @description In the order of the steps of the view. */
            stays: components["schemas"]["StayView"][];
        };
        DurationsView: {
            roundId: string;
            /** @description Those the tier uses, in the order of the way. */
            steps: components["schemas"]["StepName"][];
            /** @description The cities of the province; one row where the caller or the owner of the round is a city or a county. */
            rows: components["schemas"]["DurationsRow"][];
            /** @description All rows together. */
            total: components["schemas"]["StayView"][];
        };
        RoundView: {
            baseYear: number;
            cityPublicityLength: number;
            publicityLength: number;
            /** @description Working days per step where the round departs from the general limits. */
            limits: {
                [key: string]: number;
            };
            version: number;
            id: string;
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            track: string;
            ownerUnitId: string;
            ownerUnitName: string;
            title: string;
            basisDocument: string;
            ruleSets: string[];
            /** @enum {string} */
            state: "OPEN" | "DRAFT" | "CLOSED";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            enterpriseClosesAt: string;
            /**
             * Format: date-time
             * @description The end for enterprises where the caller is: the city's own date if it has one.
             */
            closesForYouAt: string;
            /**
             * @description Whether enterprises where the caller is may file now: not yet, yes, or no longer.
             * @enum {string}
             */
            filing: "OPEN" | "CLOSED" | "NOT_OPEN";
            /**
             * Format: date-time
             * @description The end for cities to send their lists; null for an own pool of a city or county.
             */
            cityClosesAt: string | null;
            /** Format: date-time */
            correctionClosesAt: string;
            /** @enum {string} */
            quotaMode: "NONE" | "HARD" | "SOFT";
            cityPublicity: boolean;
            /** @enum {string} */
            publicityUnit: "CALENDAR" | "WORKING";
            skipAllowed: boolean;
            /** @description An enterprise may apply besides to another provincial track of the year, before or after. */
            otherTrackAllowed: boolean;
        };
        RoundCityView: {
            /** @description Null for no limit, or not settled yet in the draft of a HARD round. */
            quota: number | null;
            used: number;
            unitId: string;
            /**
             * Format: date-time
             * @description The city's own end for enterprises; null keeps the round's.
             */
            enterpriseClosesAt: string | null;
        };
        RoundDetail: {
            baseYear: number;
            cityPublicityLength: number;
            publicityLength: number;
            /** @description Working days per step where the round departs from the general limits. */
            limits: {
                [key: string]: number;
            };
            version: number;
            id: string;
            /** @enum {string} */
            tier: "PROVINCE" | "CITY" | "COUNTY";
            track: string;
            ownerUnitId: string;
            ownerUnitName: string;
            title: string;
            basisDocument: string;
            ruleSets: string[];
            /** @enum {string} */
            state: "OPEN" | "DRAFT" | "CLOSED";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            enterpriseClosesAt: string;
            /**
             * Format: date-time
             * @description The end for enterprises where the caller is: the city's own date if it has one.
             */
            closesForYouAt: string;
            /**
             * @description Whether enterprises where the caller is may file now: not yet, yes, or no longer.
             * @enum {string}
             */
            filing: "OPEN" | "CLOSED" | "NOT_OPEN";
            /**
             * Format: date-time
             * @description The end for cities to send their lists; null for an own pool of a city or county.
             */
            cityClosesAt: string | null;
            /** Format: date-time */
            correctionClosesAt: string;
            /** @enum {string} */
            quotaMode: "NONE" | "HARD" | "SOFT";
            cityPublicity: boolean;
            /** @enum {string} */
            publicityUnit: "CALENDAR" | "WORKING";
            skipAllowed: boolean;
            /** @description An enterprise may apply besides to another provincial track of the year, before or after. */
            otherTrackAllowed: boolean;
            /** @description Every city for the province, its own row for a city, none for others. */
            units: components["schemas"]["RoundCityView"][];
        };
        MomentInput: {
            /**
             * Format: date
             * @description `YYYY-MM-DD`, years 2015 to 2100.
             */
            date: string;
            /** @description `HH:mm`. Without it an opening means 00:00 and an end means 24:00 of the date. */
            time?: string;
        };
        RoundCityInput: {
            /** @description A city of the province, or 横琴 (`HQ`). */
            unitId: string;
            /** @description Slots; null or left out where none are set: no limit, but a HARD round opens only with a number for every city. */
            quota?: number | null;
            /** @description The city's own end for enterprises, not later than the round's. */
            enterpriseCloses?: components["schemas"]["MomentInput"];
        };
        RoundLimitsInput: {
            COUNTY_SCREENING?: number;
            CITY_EXAMINATION?: number;
            /** @description Formal check and decision together, without publicity. */
            PROVINCE_DECISION?: number;
            CORRECTION?: number;
            OBJECTION_ACCEPT?: number;
            OBJECTION_VERIFY?: number;
            APPEAL?: number;
            MEMBER_RECORD?: number;
        };
        RoundInput: {
            /** @enum {string} */
            track: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
            title: string;
            /** @description Number and name of the document the round rests on. */
            basisDocument: string;
            /** @description 基准年度, 2015 to the current year: "上年" and "last n years" mean this year and before. */
            baseYear: number;
            /**
             * @description The rule sets judgments follow, such as `DXGJ-GD-2024`: of the track or of titles it aims at, at most one for each.
             *     Where none is named, the date of the first submission chooses; a round whose window crosses a change of rule must
             *     name one before it opens.
             */
            ruleSets?: string[];
            /** @description The first moment an enterprise may apply. */
            opens: components["schemas"]["MomentInput"];
            /** @description The end for enterprises: the first moment that is too late. */
            enterpriseCloses: components["schemas"]["MomentInput"];
            /** @description The end for cities to send their lists, not before the one for enterprises; rounds of the province only. */
            cityCloses?: components["schemas"]["MomentInput"];
            /** @description The end for corrections, not before any other. */
            correctionCloses: components["schemas"]["MomentInput"];
            /**
             * @description HARD refuses a placement past the quota, SOFT marks 超额, NONE (default) counts only. Own pools: NONE.
             * @enum {string}
             */
            quotaMode?: "HARD" | "SOFT" | "NONE";
            /** @description What the round says for single cities; rounds of the province only. A change replaces all rows. */
            units?: components["schemas"]["RoundCityInput"][];
            /** @description Whether a city publishes before it recommends; default no. Rounds of the province only. */
            cityPublicity?: boolean;
            /** @description Length of the publicity of a city, in `publicityUnit`; by default the general length where there is one. */
            cityPublicityLength?: number;
            /** @description Length of the owner's publicity; 0 for none (own pools only). By default the general length of the tier. */
            publicityLength?: number;
            /** @enum {string} */
            publicityUnit?: "CALENDAR" | "WORKING";
            /** @description Whether acceptance may skip tiers; default no. */
            skipAllowed?: boolean;
            /** @description Whether an enterprise may apply besides to another provincial track of the year; default no. Rounds of the province only. */
            otherTrackAllowed?: boolean;
            limits?: components["schemas"]["RoundLimitsInput"];
        };
        RoundPatch: {
            /** @enum {string} */
            track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
            title?: string;
            /** @description Number and name of the document the round rests on. */
            basisDocument?: string;
            /** @description 基准年度, 2015 to the current year: "上年" and "last n years" mean this year and before. */
            baseYear?: number;
            /**
             * @description The rule sets judgments follow, such as `DXGJ-GD-2024`: of the track or of titles it aims at, at most one for each.
             *     Where none is named, the date of the first submission chooses; a round whose window crosses a change of rule must
             *     name one before it opens.
             */
            ruleSets?: string[];
            /** @description The first moment an enterprise may apply. */
            opens?: components["schemas"]["MomentInput"];
            /** @description The end for enterprises: the first moment that is too late. */
            enterpriseCloses?: components["schemas"]["MomentInput"];
            /** @description The end for cities to send their lists, not before the one for enterprises; rounds of the province only. */
            cityCloses?: components["schemas"]["MomentInput"];
            /** @description The end for corrections, not before any other. */
            correctionCloses?: components["schemas"]["MomentInput"];
            /**
             * @description HARD refuses a placement past the quota, SOFT marks 超额, NONE (default) counts only. Own pools: NONE.
             * @enum {string}
             */
            quotaMode?: "HARD" | "SOFT" | "NONE";
            /** @description What the round says for single cities; rounds of the province only. A change replaces all rows. */
            units?: components["schemas"]["RoundCityInput"][];
            /** @description Whether a city publishes before it recommends; default no. Rounds of the province only. */
            cityPublicity?: boolean;
            /** @description Length of the publicity of a city, in `publicityUnit`; by default the general length where there is one. */
            cityPublicityLength?: number;
            /** @description Length of the owner's publicity; 0 for none (own pools only). By default the general length of the tier. */
            publicityLength?: number;
            /** @enum {string} */
            publicityUnit?: "CALENDAR" | "WORKING";
            /** @description Whether acceptance may skip tiers; default no. */
            skipAllowed?: boolean;
            /** @description Whether an enterprise may apply besides to another provincial track of the year; default no. Rounds of the province only. */
            otherTrackAllowed?: boolean;
            limits?: components["schemas"]["RoundLimitsInput"];
            /** @description The version of the round. */
            version: number;
        };
        RoundVersion: {
            /** @description The version of the round. */
            version: number;
        };
        QuotaInput: {
            /** @description The version of the round. */
            version: number;
            /** @description A city of the province, or 横琴 (`HQ`). */
            unitId: string;
            /** @description Slots, never lowered below those used; null for no limit, not in an open HARD round. */
            quota: number | null;
            documentNo?: string;
            reason?: string;
        };
        FindingView: {
            /** @enum {string} */
            kind: "UPDATE_MISSED" | "UPDATE_MISSED_TWICE" | "UNQUALIFIED" | "UNQUALIFIED_TWICE" | "MAJOR_CHANGE_UNREPORTED" | "REEXAMINATION_FAILED" | "REEXAMINATION_NOT_FILED";
            /** @enum {string} */
            state: "OPEN" | "DECIDED" | "DISMISSED";
            /** @enum {string} */
            consequence: "WATCH" | "NO_REEXAMINATION" | "EXIT" | "REVOKE";
            /** @enum {string} */
            subjectKind: "MEMBERSHIP" | "TITLE";
            year: number;
            /** @enum {string|null} */
            answer: "OBJECTED" | "WAIVED" | null;
            /** @description Months to mend it from the decision on, and the last day of them. */
            rectifyMonths: number | null;
            version: number;
            id: string;
            kindZh: string;
            stateZh: string;
            consequenceZh: string;
            subjectId: string;
            /** @description What the subject is called, such as 市级培育库“骨干”. */
            subjectZh: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description The unit whose head decides. */
            unitId: string;
            unitName: string;
            /** @description The clause it rests on. */
            clause: string;
            /** @description What was found. */
            reason: string;
            /** @description The row it was found by, such as DUTY. */
            causeKind: string;
            causeId: string;
            /**
             * Format: date-time
             * @description When the update that had been missed was filed after all; it does not cancel the finding.
             */
            lateFiledAt: string | null;
            /** Format: date-time */
            foundAt: string;
            /** @description The last day on which the enterprise can object; its year's holidays may not be published yet. */
            objectUntil: string;
            objectProvisional: boolean;
            objection: string | null;
            answeredByName: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            decidedByName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description For officials of the deciding unit and those above it; null for everybody else. */
            opinion: string | null;
            reasonTold: string | null;
            documentNo: string | null;
            rectifyUntil: string | null;
        };
        ObjectDto: {
            version: number;
            text: string;
        };
        FindingVersionDto: {
            version: number;
        };
        DecideFindingDto: {
            version: number;
            /** @description Internal: for the deciding unit and those above it. */
            opinion: string;
            /** @description Told to the enterprise: with the clause, and what can be done until when. */
            reasonTold: string;
            /** @description 决定文号; mandatory for WATCH, EXIT and REVOKE. */
            documentNo?: string;
        };
        DismissFindingDto: {
            version: number;
            /** @description Told to the enterprise. */
            reasonTold: string;
            /** @description Internal: for the deciding unit and those above it. */
            opinion?: string;
        };
        AssessmentView: {
            /** @description The year reported on. */
            year: number;
            /** @enum {string} */
            state: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "GRADED" | "PUBLISHED";
            version: number;
            id: string;
            dutyId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description The unit of the enterprise when it filed. */
            unitId: string;
            unitName: string;
            stateZh: string;
            /** @description Filed after the due date. */
            late: boolean;
            alerts: components["schemas"]["AlertView"][];
            /** @description Points in all, decimal text; for the enterprise null until publication. */
            total: string | null;
            /** @description For the enterprise null until publication. */
            grade: string | null;
            gradeZh: string | null;
            /** @description The last day of the step it is in; null where none is set. */
            dueOn: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        PublishDto: {
            /** @description The year reported on. */
            year: number;
            /** @description The number of the notice (公布文号), where there is one. */
            documentNo?: string;
        };
        PublishedView: {
            /** @description How many assessments. */
            published: number;
            /** @description How many findings followed from the lowest grade. */
            findings: number;
        };
        DimensionView: {
            code: string;
            zh: string;
            /** @description The most points. */
            most: string;
            /** @description The system gives the points. */
            byFormula: boolean;
            /** @description Null until somebody gave them, and for the enterprise until publication. */
            points: string | null;
            /** @description Internal: null for the enterprise. */
            reason: string | null;
        };
        ReturnFieldView: {
            field: string;
            /** @description What people call it. */
            zh: string;
        };
        AssessmentLineView: {
            id: string;
            action: string;
            actionZh: string;
            fromState: string | null;
            toState: string;
            toStateZh: string;
            /** Format: date-time */
            at: string;
            actorName: string;
            /** @description Null for an enterprise. */
            unitName: string | null;
            remark: string | null;
            /** @description For officials of the unit that acted and those above it. */
            opinion: string | null;
            /** @description Total and grade after the act; for officials. */
            total: string | null;
            gradeZh: string | null;
            /** @description What was to be mended, and until when. */
            fields: components["schemas"]["ReturnFieldView"][];
            dueOn: string | null;
        };
        AssessmentDetail: {
            /** @description The year reported on. */
            year: number;
            /** @enum {string} */
            state: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "GRADED" | "PUBLISHED";
            version: number;
            /** @enum {string} */
            basis: "SOLO" | "CONSOLIDATED";
            figures: components["schemas"]["FigureChangeView"][];
            products: components["schemas"]["ProductChangeView"][];
            /** @description What the enterprise says about the changes. */
            comment: string | null;
            dimensions: components["schemas"]["DimensionView"][];
            /** @description What makes the lowest grade whatever the points; for the enterprise null until publication. */
            veto: string | null;
            vetoZh: string | null;
            /** @description The reason of the grade; for the enterprise null until publication. */
            reasonTold: string | null;
            documentNo: string | null;
            /** @description Of a returned one: what is to be mended, why and until when. */
            returnFields: components["schemas"]["ReturnFieldView"][];
            returnReason: string | null;
            returnDueOn: string | null;
            returnProvisional: boolean;
            history: components["schemas"]["AssessmentLineView"][];
            id: string;
            dutyId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description The unit of the enterprise when it filed. */
            unitId: string;
            unitName: string;
            stateZh: string;
            /** @description Filed after the due date. */
            late: boolean;
            alerts: components["schemas"]["AlertView"][];
            /** @description Points in all, decimal text; for the enterprise null until publication. */
            total: string | null;
            /** @description For the enterprise null until publication. */
            grade: string | null;
            gradeZh: string | null;
            /** @description The last day of the step it is in; null where none is set. */
            dueOn: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        ResubmitDto: {
            version: number;
            /** @description Its words on the changes, where these were to be mended. */
            comment?: string;
        };
        GivenPointsDto: {
            /** @enum {string} */
            dimension: "SCALE" | "INNOVATION" | "MARKET" | "CHAIN" | "QUALITY" | "REPORTING";
            /** @description Decimal text of at most two places, such as `27.5`; at most the points of the dimension. */
            points: string;
            /** @description Internal. */
            reason: string;
        };
        VerifyDto: {
            version: number;
            /** @description For every dimension without a formula. */
            points: components["schemas"]["GivenPointsDto"][];
            /** @description Internal: for the own tier and those above it. */
            opinion: string;
            /** @description The reason of the grade, told to the enterprise at publication. */
            reasonTold: string;
            /**
             * @description What makes the lowest grade whatever the points.
             * @enum {string}
             */
            veto?: "ACCIDENT" | "SERIOUS_DISHONESTY" | "TAX_EVASION" | "FALSIFICATION" | "NONE";
        };
        JudgeDto: {
            version: number;
            /** @description Only of the dimensions that are changed. */
            points?: components["schemas"]["GivenPointsDto"][];
            /** @description Internal: for the own tier and those above it; why, where anything is changed. */
            opinion: string;
            /** @description Takes the place of the reason an earlier tier wrote for the enterprise. */
            reasonTold?: string;
            /**
             * @description NONE lifts the one an earlier tier set.
             * @enum {string}
             */
            veto?: "ACCIDENT" | "SERIOUS_DISHONESTY" | "TAX_EVASION" | "FALSIFICATION" | "NONE";
        };
        ReturnAssessmentDto: {
            version: number;
            /** @description Everything to be mended at once: `figures.<year>.<basis>.<metric>`, `products` or `comment`. */
            fields: string[];
            /** @description Told to the enterprise. */
            reason: string;
            /** @description Internal. */
            opinion?: string;
        };
        OpinionDto: {
            version: number;
            opinion: string;
        };
        ProblemField: {
            /** @description Path of the field, such as `products.0.name`; empty when the whole body is at fault. */
            field: string;
            /** @description The broken rule, stable. */
            code: string;
            /** @description What to correct, in the caller's language. */
            detail: string;
        };
        Problem: {
            /** @description Always `about:blank`: `code` is what clients branch on. */
            type: string;
            /** @description Stable word for the kind of failure; see the list of errors. */
            code: string;
            /** @description The meaning of the HTTP status, in the caller's language. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description What happened and what to do, in the caller's language (Chinese unless English is preferred). */
            detail: string;
            /** @description The next step. */
            hint?: string;
            /** @description Id of the request, also in the header X-Request-Id and in the server's log. */
            requestId: string;
            /** @description Fields at fault; empty when none is. */
            errors: components["schemas"]["ProblemField"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposal_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description OPEN (default), APPROVED, DECLINED, or OUTDATED when its subject had moved on. */
                state?: "OPEN" | "APPROVED" | "DECLINED" | "OUTDATED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProposalView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposal_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposal_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposal_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposal_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unit_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicUnit"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unit_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_present: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentSessionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                organisationId?: string;
                role?: "HANDLER" | "HEAD" | "VIEWER" | "SYSTEM_ADMIN";
                state?: "ACTIVE" | "DISABLED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Account_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description Part of the present or a former name, or the beginning of the credit code. */
                q?: string;
                /** @description A unit; what lies below it counts too. */
                unitId?: string;
                /** @description A code of the sub-sector catalogue, main or not. */
                sector?: string;
                /** @description `true` or `false`: only enterprises with or without the mark 不对外公开. */
                undisclosed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterpriseItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEnterpriseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_changeSectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSectorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Enterprise_disclose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscloseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figure_read: {
        parameters: {
            query?: {
                /** @description SOLO 单体, CONSOLIDATED 合并; both when left out. */
                basis?: "SOLO" | "CONSOLIDATED";
                /** @description First year; three years up to `to` when left out. */
                from?: number;
                /** @description Last year; the present one when left out. */
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figure_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteFiguresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attribute_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributesView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attribute_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAttributesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributesView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Product_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Product_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Product_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProductDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Product_putYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Product_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProductDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitation_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitation_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAccountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationReceived"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_creditCode: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditCodeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "PENDING" | "CONFIRMED" | "REFUSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegistrationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRegistrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRegistrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Register_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                enterpriseId?: string;
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
                /** @description Part of the enterprise's present or a former name, or the beginning of its credit code. */
                q?: string;
                /** @description The unit of the enterprise: a city with its counties, or a county. */
                unitId?: string;
                /** @description A sub-sector of the enterprise, main or other. */
                sector?: "CNC_MACHINE_TOOLS" | "AVIATION" | "SATELLITE" | "RAIL_TRANSIT" | "MARINE_ENGINEERING" | "OTHER";
                /** @description One state, or ALL; left out: those in the pool (ACTIVE, WATCH, SUSPENDED). */
                state?: "ACTIVE" | "WATCH" | "SUSPENDED" | "GRADUATED" | "EXITED" | "EXPIRED" | "MOVED_OUT" | "ALL";
                /** @description Enterprises that hold a valid title of this kind. */
                title?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "KEY_LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                /** @description Enterprises that are candidates for this title. */
                candidate?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                /** @description The pool as it was on this date, not later than today; left out: now. */
                asOf?: string;
                /** @description … as it was known at this instant; left out: as known now. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MembershipView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Register_count: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                enterpriseId?: string;
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
                /** @description Part of the enterprise's present or a former name, or the beginning of its credit code. */
                q?: string;
                /** @description The unit of the enterprise: a city with its counties, or a county. */
                unitId?: string;
                /** @description A sub-sector of the enterprise, main or other. */
                sector?: "CNC_MACHINE_TOOLS" | "AVIATION" | "SATELLITE" | "RAIL_TRANSIT" | "MARINE_ENGINEERING" | "OTHER";
                /** @description One state, or ALL; left out: those in the pool (ACTIVE, WATCH, SUSPENDED). */
                state?: "ACTIVE" | "WATCH" | "SUSPENDED" | "GRADUATED" | "EXITED" | "EXPIRED" | "MOVED_OUT" | "ALL";
                /** @description Enterprises that hold a valid title of this kind. */
                title?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "KEY_LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                /** @description Enterprises that are candidates for this title. */
                candidate?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                /** @description The pool as it was on this date, not later than today; left out: now. */
                asOf?: string;
                /** @description … as it was known at this instant; left out: as known now. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipCount"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Register_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Register_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipEventView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decision_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decision_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                action: "watch" | "unwatch" | "suspend" | "resume" | "graduate" | "exit" | "exitViolation";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicMembers_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
                /** @description A city with its counties, or a county. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicMember"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicMembers_check: {
        parameters: {
            query: {
                /** @description The exact present or former name, or the credit code. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAnswer"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Title_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Title_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTitleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Title_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Title_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeTitleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Title_unwatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnwatchTitleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TitleView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                kind?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                /** @description LIVE: still held. Left out: both. */
                state?: "LIVE" | "ENDED";
                /** @description To be looked at before this date. */
                dueBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CandidateView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_ofEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCandidateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Candidate_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewCandidateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ban_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description A credit code; left out: every ban of enterprises within reach. */
                uscc?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BanView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSet_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetList"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSet_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Judgment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgmentView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfCheck_overview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfCheck_detail: {
        parameters: {
            query?: {
                /** @description RECOGNITION 认定, REVIEW 复核; left out: REVIEW for who holds the title. */
                purpose?: "RECOGNITION" | "REVIEW";
                /** @description A product of the enterprise, for titles that name one; left out: the main product. */
                productId?: string;
            };
            header?: never;
            path: {
                id: string;
                kind: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfCheck_whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestion_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description OPEN when left out. */
                state?: "OPEN" | "CONFIRMED" | "REJECTED" | "EXPIRED" | "OUTDATED";
                kind?: "INNOVATIVE" | "SPECIALISED" | "LITTLE_GIANT" | "CHAMPION_PROVINCE" | "CHAMPION_NATION" | "CHAIN_LEADER";
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuggestionView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestion_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSuggestionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsDecided"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suggestion_reject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectSuggestionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsDecided"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImpactRunItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImpactRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactRunView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactRunView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_rows: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                effect?: "GAINS" | "DROPS" | "UNKNOWN" | "OTHER" | "SAME";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImpactRowView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impact_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelImpactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactRunView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                roundId?: string;
                state?: "DRAFT" | "AWAITING_CONFIRMATION" | "COUNTY_SCREENING" | "CITY_EXAMINATION" | "CITY_TO_PUBLISH" | "CITY_PUBLICITY" | "CITY_OBJECTION" | "CITY_APPROVED" | "RECOMMENDED" | "PROVINCE_FORMAL" | "OUTSIDE_EVALUATION" | "PROVINCE_DECISION" | "ACCEPTED" | "PUBLICITY" | "OBJECTION" | "RETURNED" | "IN_POOL" | "REFUSED" | "WITHDRAWN" | "LAPSED" | "NOT_RECOMMENDED" | "NOT_SUBMITTED";
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
                /** @description The tier the case aims at. */
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                /** @description Only cases of this unit and below. */
                unitId?: string;
                /** @description Part of the enterprise's present or a former name, the beginning of its credit code, or part of the 申报编号. */
                q?: string;
                /** @description `true`: only cases that run; `false`: only those that have ended. */
                live?: boolean;
                /** @description `true`: only cases that run and are past their last day; `false`: all others. */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseItem"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryLine"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Case_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                action: "object" | "accept" | "drop" | "resubmit" | "return" | "sendBack" | "refuse" | "enter" | "submit" | "sendToConfirm" | "pass" | "withdraw" | "askWithdrawal" | "confirmWithdrawal" | "declineWithdrawal" | "startPublicity" | "recallPublicity" | "closePublicity" | "clearObjection" | "reverifyObjection" | "recommend" | "recall" | "admitOverQuota" | "beginCheck" | "sendToEvaluator" | "recordEvaluation" | "closeUnsubmitted" | "closeList" | "lapse" | "giveWay" | "endByBan";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActResultView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasePath_path: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePathView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseJudgments_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJudgmentsView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Opening_opening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_supplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    List_recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                roundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicityView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPublicityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_candidates: {
        parameters: {
            query: {
                roundId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCandidate"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_window: {
        parameters: {
            query: {
                roundId: string;
                /** @description The first day. */
                startsOn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityWindowView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publicity_recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallPublicityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "RECEIVED" | "ACCEPTED" | "REFUSED" | "UPHELD" | "NOT_UPHELD" | "FILED" | "NOTED";
                applicationId?: string;
                publicityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ObjectionItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionItem"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionActView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Objection_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Announcement_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                roundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AnnouncementView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Announcement_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Announcement_candidates: {
        parameters: {
            query: {
                roundId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementCandidate"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Announcement_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicLists_publicities: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicListView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicLists_announcements: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicListView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicLists_object: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                kind?: "YEARLY_UPDATE" | "REEXAMINATION";
                state?: "OPEN" | "FILED" | "FILED_LATE" | "MISSED" | "CANCELLED";
                /** @description The year reported on, or the year the term ends in. */
                year?: number;
                /** @description `true`: open and past the due date; `false`: all others. */
                overdue?: boolean;
                /** @description Of one enterprise. */
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_draft: {
        parameters: {
            query?: {
                /** @description 单体 or 合并; left out, the one the update is on. */
                basis?: "SOLO" | "CONSOLIDATED";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDraftView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyActionView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileDutyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaign_progress: {
        parameters: {
            query: {
                /** @description The year reported on. */
                year: number;
                /** @description The unit to look into; the caller's own when left out. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Campaign_open: {
        parameters: {
            query: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                year: number;
                /** @description The unit to look into; the caller's own when left out. */
                unitId?: string;
                /** @description Past the due date, or not. */
                overdue?: boolean;
                /** @description Whether somebody of the enterprise can be reached. */
                reachable?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CampaignOpenView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormDraft_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationDraftView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormDraft_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReexaminationDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationDraftView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "PASSED" | "FAILED" | "LAPSED" | "CLOSED";
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                /** @description The year the term under review ends in. */
                year?: number;
                /** @description Of one enterprise. */
                enterpriseId?: string;
                /** @description `true`: those whose next step is with the caller's unit. */
                mine?: boolean;
                /** @description `true`: those drawn for an on-site check; `false`: all others. */
                drawn?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReexaminationItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReexaminationStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReexaminationStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReexaminationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitReexaminationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReexaminationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_pass: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReexaminationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reexamination_fail: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReexaminationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description The year the terms under review end in. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SpotCheckItemView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_draw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_prospect: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProspectView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpotCheck_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteVisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "KNOWN" | "REPORTED" | "CONFIRMED" | "REFUSED";
                kind?: "RENAME" | "MERGER" | "RESTRUCTURING" | "MOVED_OUT" | "FOREIGN_BRANCH";
                /** @description Of one enterprise. */
                enterpriseId?: string;
                /** @description `true`: not reported and past the last day. */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MajorChangeView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMajorChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorChangeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_limit: {
        parameters: {
            query: {
                /** @description The day it happened. */
                eventOn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingLimitView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorChangeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportKnownDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorChangeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMajorChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MajorChange_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMajorChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MajorChangeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessorWarning_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description `true`: not answered yet. */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuccessorWarningView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessorWarning_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWarningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessorWarningView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notice_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description `true`: only those not read yet; `false`: only those read. */
                unread?: boolean;
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notice_unreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notice_readMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notice_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proof_answer: {
        parameters: {
            query: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description A unit in the caller's reach: its own people, and the enterprises and to-dos of the tree below it. */
                unitId: string;
                /** @description The day asked about: what was planned for it, and what went out on it. */
                on: string;
                rule?: "YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofAnswer"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proof_csv: {
        parameters: {
            query: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description A unit in the caller's reach: its own people, and the enterprises and to-dos of the tree below it. */
                unitId: string;
                /** @description The day asked about: what was planned for it, and what went out on it. */
                on: string;
                rule?: "YEARLY_UPDATE" | "REEXAMINATION" | "STEP" | "OFFICE_DATE" | "CORRECTION" | "ROUND_CLOSING" | "LIST_CLOSING" | "PUBLICITY_END" | "TITLE_EXPIRY" | "MAJOR_CHANGE" | "CANDIDATE_REVIEW";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminder_list: {
        parameters: {
            query: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description A duty, a to-do, the case or other row a to-do is about, or an enterprise. */
                subjectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReminderView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rule_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRuleView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rule_simulate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contact_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contact_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "EMAIL" | "SMS" | "WEBHOOK";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Urging_list: {
        parameters: {
            query: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description A to-do, or the case or duty it is about. */
                subjectId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UrgingView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Urging_urge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgeResults"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snooze_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ops_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryStanding"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ops_dispatches: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN";
                channel?: "EMAIL" | "SMS" | "WEBHOOK";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DispatchView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ops_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_industries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndustryWord"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_form: {
        parameters: {
            query: {
                /** @description The direction (方向) of the case. */
                track: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFormView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Status_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Todo_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description What has to be done, such as `CASE`, `WITHDRAWAL`, `PROPOSAL`, `YEARLY_UPDATE`. */
                kind?: string;
                /** @description Part of its title or of the name of the enterprise it is about, or the beginning of that one's credit code. */
                q?: string;
                /** @description `true`: only those past their last day; `false`: all others. */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TodoItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Todo_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoCountView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Todo_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleTodoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneTodoView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_byPlace: {
        parameters: {
            query?: {
                /** @description The tier whose pool and rounds are counted. */
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                /** @description Left out: every track. */
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_funnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Insight_durations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DurationsView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                state?: "DRAFT" | "OPEN" | "CLOSED";
                tier?: "COUNTY" | "CITY" | "PROVINCE";
                track?: "LEADING" | "BACKBONE" | "CHAMPION" | "LITTLE_GIANT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RoundView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets 422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call leaves nothing behind. Without an account other content under the same word is another call. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Round_setQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                kind?: "UPDATE_MISSED" | "UPDATE_MISSED_TWICE" | "UNQUALIFIED" | "UNQUALIFIED_TWICE" | "MAJOR_CHANGE_UNREPORTED" | "REEXAMINATION_FAILED" | "REEXAMINATION_NOT_FILED";
                state?: "OPEN" | "DECIDED" | "DISMISSED";
                /** @description The unit that decides. */
                unitId?: string;
                enterpriseId?: string;
                /** @description The year it is about. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FindingView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideFindingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Finding_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissFindingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_list: {
        parameters: {
            query?: {
                /** @description Rows per page, 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description The year reported on. */
                year?: number;
                state?: "SUBMITTED" | "RETURNED" | "VERIFIED" | "CHECKED" | "GRADED" | "PUBLISHED";
                /** @description Internal until publication: an enterprise finds only published ones by it. */
                grade?: "EXCELLENT" | "GOOD" | "QUALIFIED" | "UNQUALIFIED";
                /** @description The unit they were filed in, or one above it. */
                unitId?: string;
                /** @description Filed after the due date. */
                late?: boolean;
                alert?: "REVENUE_FALL" | "RD_BELOW_LINE" | "MARKET_SHARE_FALL" | "DEBT_HIGH";
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssessmentView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOption"][];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_grade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_proceed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assessment_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDetail"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
