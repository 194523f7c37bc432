package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "14df735ec125", parents = "9dca4fa9983c", message = "add land to place, add next_land to place and 7 more")
public final class R0002_AddLandToPlaceAddNextLandToPlaceAnd7More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("place", "place_next_number_fkey");
        op.dropForeignKey("place_place", "place_place_near_number_fkey");
        op.dropForeignKey("place_place", "place_place_place_number_fkey");
        op.dropPrimaryKey("place", "place_pkey");
        op.dropPrimaryKey("place_place", "place_place_pkey");
        op.addColumn("place", "land", integer().notNull(), backfill("1"));
        op.addColumn("place", "next_land", integer(), backfill("case when next_number is not null then 1 end"));
        op.addColumn("place_place", "place_land", integer().notNull(), backfill("1"));
        op.addColumn("place_place", "near_land", integer().notNull(), backfill("1"));
        op.requireUnique("place", "number", "land");
        op.addPrimaryKey("place", "place_pkey", "number", "land");
        op.requireUnique("place_place", "place_number", "place_land", "near_number", "near_land");
        op.addPrimaryKey("place_place", "place_place_pkey", "place_number", "place_land", "near_number", "near_land");
        op.addForeignKey("place",
                foreignKey("place_next_number_next_land_fkey", "next_number", "next_land").references("place", "number", "land"));
        op.addForeignKey("place_place",
                foreignKey("place_place_near_number_near_land_fkey", "near_number", "near_land").references("place", "number", "land"));
        op.addForeignKey("place_place",
                foreignKey("place_place_place_number_place_land_fkey", "place_number", "place_land").references("place", "number", "land"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("place_place", "place_place_place_number_place_land_fkey");
        op.dropForeignKey("place_place", "place_place_near_number_near_land_fkey");
        op.dropForeignKey("place", "place_next_number_next_land_fkey");
        op.dropPrimaryKey("place_place", "place_place_pkey");
        op.dropPrimaryKey("place", "place_pkey");
        op.requireUnique("place_place", "place_number", "near_number");
        op.requireUnique("place", "number");
        op.dropColumn("place_place", "near_land");
        op.dropColumn("place_place", "place_land");
        op.dropColumn("place", "next_land");
        op.dropColumn("place", "land");
        op.addPrimaryKey("place_place", "place_place_pkey", "place_number", "near_number");
        op.addPrimaryKey("place", "place_pkey", "number");
        op.addForeignKey("place_place",
                foreignKey("place_place_place_number_fkey", "place_number").references("place", "number"));
        op.addForeignKey("place_place",
                foreignKey("place_place_near_number_fkey", "near_number").references("place", "number"));
        op.addForeignKey("place",
                foreignKey("place_next_number_fkey", "next_number").references("place", "number"));
    }
}
