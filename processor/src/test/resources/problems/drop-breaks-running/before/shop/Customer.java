package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    String fax;
}
