package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
// NOTE [answer-not-needed]
@RenamedFrom("clients")
// NOTE [answer-not-needed]
@Dropped("fax")
public class Customer {
    @Id
    Long id;

    // NOTE [answer-not-needed]
    @RenamedFrom("phone")
    String phoneNumber;

    // NOTE [answer-not-needed]
    @Using("lower(name)")
    String name;
}
