@Migrations(naming = Naming.SPRING_BOOT_3)
package shop.migrations;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.Naming;
