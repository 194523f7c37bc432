package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @Column(options = "default 'x' not null")
    String name = "a";

    @Column(options = "unique")
    String email = "b";

    @Column(length = 3, options = "check (title <> 'y')")
    String title = "c";

    @Column(options = "collate \"C\"")
    String city = "d";

    @Column(columnDefinition = "varchar(12)", options = "default 'q'")
    String zip = "e";

    @ManyToOne
    @JoinColumn(options = "default 7")
    Customer boss = this;

    @Column(options = "generated always as (id + 1) stored", insertable = false, updatable = false)
    Long next;
}
