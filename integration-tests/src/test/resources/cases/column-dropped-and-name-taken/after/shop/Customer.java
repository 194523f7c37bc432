package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
@Dropped("contact")
public class Customer {
    @Id
    Long id;

    @RenamedFrom("phone")
    String contact;
}
