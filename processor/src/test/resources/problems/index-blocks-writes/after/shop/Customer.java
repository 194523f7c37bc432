package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(indexes = @Index(name = "phones", columnList = "phone"))
public class Customer {
    @Id
    Long id;

    // WARNING [index-blocks-writes]
    String phone;
}
