package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Set;

@Entity
class Customer {
    @Id
    @Using(value = "cast(replace(number, 'C-', '') as integer)", downgrade = "'C-' || number")
    Integer number;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    @Using(value = "case when days = 3 then date '2024-01-03' end", downgrade = "case when days is not null then 3 end")
    Set<LocalDate> days;

    @ManyToOne
    Customer boss;

    @ManyToMany
    Set<Customer> friends;
}
