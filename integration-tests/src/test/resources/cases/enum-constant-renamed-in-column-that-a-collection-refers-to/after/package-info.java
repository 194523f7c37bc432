@Migrations(hibernate = Hibernate.V6)
package shop.migrations;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Migrations;
