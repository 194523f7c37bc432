package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Item {
    @Id
    Long id;

    String name;
}
