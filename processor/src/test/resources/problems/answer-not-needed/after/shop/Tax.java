package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Tax {
    @Id
    Long id;

    int net;

    // NOTE [answer-not-needed]
    @Using("gross * 2")
    // WARNING [computed-over] // WARNING [type-rewrites-table]
    @Column(columnDefinition = "integer generated always as (net + net / 5) stored") Integer gross;

    @Using(value = "due", downgrade = "due / 2")
    // WARNING [computed-over] // WARNING [type-rewrites-table]
    @Column(columnDefinition = "integer generated always as (net * 2) stored") Integer due;
}
