// ERROR [drop-not-annotated] // WARNING [drop-breaks-running]
@Migrations(drops = Drops.REQUIRE_ANNOTATION)
@Dropped("old")
package migrations;

import dev.retort.annotations.Dropped;
import dev.retort.annotations.Drops;
import dev.retort.annotations.Migrations;
