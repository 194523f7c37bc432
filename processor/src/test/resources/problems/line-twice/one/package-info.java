// ERROR [line-twice]
@dev.retort.annotations.Migrations
package one;
