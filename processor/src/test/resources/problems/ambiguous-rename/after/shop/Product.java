package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
// ERROR [ambiguous-rename]
public class Product {
    @Id
    Long id;

    String name;
}
