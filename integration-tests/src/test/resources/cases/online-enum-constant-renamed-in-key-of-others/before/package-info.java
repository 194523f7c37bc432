@Migrations(online = true)
package shop.migrations;

import dev.retort.annotations.Migrations;
