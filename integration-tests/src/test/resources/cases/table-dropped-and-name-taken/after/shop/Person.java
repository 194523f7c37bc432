package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@RenamedFrom("people")
@Dropped("customer_id")
public class Person {
    @Id
    Long id;
}
