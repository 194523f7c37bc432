@Migrations(name = "billing", entities = "billing")
package billing.migrations;

import dev.retort.annotations.Migrations;
