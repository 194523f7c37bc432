package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(indexes = {@Index(name = "one", columnList = "phone, name"), @Index(name = "other", columnList = "phone")})
public class Customer {
    @Id
    Long id;

    // WARNING [index-redundant]
    String phone;

    String name;
}
