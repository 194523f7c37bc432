package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
class Visit {
    @Id
    long id;

    @Using(value = "cast(replace(waited, ' min', '') as integer)", downgrade = "waited || ' min'")
    @Backfill("-1")
    @Column(nullable = false)
    Integer waited;

    @RenamedFrom("since")
    @Using(value = "case when firstDay is not null then date '2024-01-01' end", downgrade = "case when firstDay is not null then 3 end")
    LocalDate firstDay;

    @Using(value = "case when pieces > 9 then 'many' else 'few' end", downgrade = "case pieces when 'many' then 10 else 0 end")
    @Default("'few'")
    String pieces;
}
