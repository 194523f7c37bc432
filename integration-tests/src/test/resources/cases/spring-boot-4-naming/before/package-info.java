@Migrations(naming = Naming.SPRING_BOOT_4)
package shop.migrations;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.Naming;
