package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@RenamedFrom("people")
@Dropped("nickname")
public class Person {
    @Id
    Long id;

    @RenamedFrom("mail")
    @Column(unique = true)
    String address;

    @Column(length = 40, nullable = false)
    String town;

    @Column(unique = true)
    Long number;
}
