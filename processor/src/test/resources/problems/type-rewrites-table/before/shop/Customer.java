package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id
    Long id;

    Integer points;
    @Column(length = 20)
    String phone;
}
