package shop;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id
    Long id;

    // WARNING [type-rewrites-table]
    long net;

    // WARNING [computed-over] // WARNING [type-rewrites-table]
    @Column(columnDefinition = "integer generated always as (net + net / 5) stored") Integer gross;

    // WARNING [type-rewrites-table]
    @Column(columnDefinition = "integer generated always as (net * 2) stored") Integer twice;
}
