package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Shop {
    @Id
    Long id;

    String owner;
    String city;
}
