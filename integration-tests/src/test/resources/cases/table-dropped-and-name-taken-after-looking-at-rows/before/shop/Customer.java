package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    String name;
}
