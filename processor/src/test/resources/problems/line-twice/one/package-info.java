@dev.retort.annotations.Migrations
package one;
