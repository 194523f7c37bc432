@dev.retort.annotations.Migrations(hibernate = dev.retort.annotations.Hibernate.V7)
package migrations;
