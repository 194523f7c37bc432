package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@Dropped("gone") // WARNING [drop-breaks-running]
class Sale {
    @Id
    long id;

    String name;

    @Column(name = "`Total`")
    Integer total;

    Instant made;

    @ManyToOne
    Customer buyer;

    @Backfill("lower(name)") // WARNING [backfill-locks-table]
    String good00;

    @Backfill("coalesce(\"Total\", 0) + 1") // WARNING [backfill-locks-table]
    String good01;

    @Backfill("case when name is null then 'none' else upper(name) end") // WARNING [backfill-locks-table]
    String good02;

    @Backfill("cast(made as timestamp with time zone)") // WARNING [backfill-locks-table]
    String good03;

    @Backfill("current_date") // WARNING [backfill-locks-table]
    String good04;

    @Backfill("made::date - interval '1' day") // WARNING [backfill-locks-table]
    String good05;

    @Backfill("extract(epoch from made)") // WARNING [backfill-locks-table]
    String good06;

    @Backfill("(select c.country from customer c where c.id = buyer_id)") // WARNING [backfill-locks-table]
    String good07;

    @Backfill("(select max(x.y) from (select 1 as y) x)") // WARNING [backfill-locks-table]
    String good08;

    @Backfill("sale.name || '/' || sale.id") // WARNING [backfill-locks-table]
    String good09;

    @Backfill("trim(both ' ' from name)") // WARNING [backfill-locks-table]
    String good10;

    @Backfill("date '2020-01-01'") // WARNING [backfill-locks-table]
    String good11;

    @Backfill("make_interval(days => 1)") // WARNING [backfill-locks-table]
    String good12;

    @Backfill("gone") // WARNING [backfill-locks-table]
    String good13;

    @Backfill("buyer_id") // WARNING [backfill-locks-table]
    String good14;

    @Backfill("NAME") // WARNING [backfill-locks-table]
    String good15;

    @Backfill("name collate german") // WARNING [backfill-locks-table]
    String good16;

    @Backfill("exists (select 1 from customer where id = buyer_id)") // WARNING [backfill-locks-table]
    String good17;

    @Backfill("array[name, 'x']") // WARNING [backfill-locks-table]
    String good18;

    @Backfill("name::character varying(20)") // WARNING [backfill-locks-table]
    String good19;

    @Backfill("position('a' in name)") // WARNING [backfill-locks-table]
    String good20;

    @Backfill("row_number() over (partition by name order by id)") // WARNING [backfill-locks-table]
    String good21;

    // WARNING [expression-names-unknown]
    @Backfill("lower(nam)") // WARNING [backfill-locks-table]
    String bad00;

    // WARNING [expression-names-unknown]
    @Backfill("sale.fone") // WARNING [backfill-locks-table]
    String bad01;

    // WARNING [expression-names-unknown]
    @Backfill("NEW") // WARNING [backfill-locks-table]
    String bad02;

    // WARNING [expression-names-unknown]
    @Backfill("(select max(id) from custmer)") // WARNING [backfill-locks-table]
    String bad03;

    // WARNING [expression-names-unknown]
    @Backfill("case when \"total\" > amont then 1 end") // WARNING [backfill-locks-table]
    String bad04;

    // WARNING [expression-names-unknown]
    @Backfill("later") // WARNING [backfill-locks-table]
    String bad05;

    // WARNING [expression-names-unknown]
    @Default("OPEN")
    String state;

    @Default("'OPEN'")
    String status;

    @Default("gen_random_uuid()") // WARNING [column-rewrites-table]
    UUID token;

    // WARNING [expression-names-unknown]
    @Using(value = "cast(amont as integer)", downgrade = "cast(amount as varchar)") // WARNING [type-rewrites-table]
    Integer amount;

    @Using(
            value = "cast(old as integer)",
            // WARNING [expression-names-unknown]
            downgrade = "cast(olt as varchar)") // WARNING [type-rewrites-table]
    Integer old;

    String later;

    @Backfill("1e3 + 2.5E-1") // WARNING [backfill-locks-table]
    String goodNumber;
}
