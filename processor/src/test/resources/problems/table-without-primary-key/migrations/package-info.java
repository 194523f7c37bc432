@Migrations(safety = Safety.STRICT)
package migrations;

import dev.retort.annotations.*;
