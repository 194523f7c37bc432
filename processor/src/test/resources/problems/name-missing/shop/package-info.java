@Migrations(naming = Naming.EXPLICIT)
package shop;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.Naming;
