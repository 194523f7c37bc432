@Dropped("agent")
// WARNING [drop-breaks-running]
@Migrations
package migrations;

import dev.retort.annotations.Dropped;
import dev.retort.annotations.Migrations;
