@Migrations(hibernate = Hibernate.V7)
package shop.migrations;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Migrations;
