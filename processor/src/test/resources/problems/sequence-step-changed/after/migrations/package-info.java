// WARNING [sequence-step-changed]
@Migrations
package migrations;

import dev.retort.annotations.Migrations;
