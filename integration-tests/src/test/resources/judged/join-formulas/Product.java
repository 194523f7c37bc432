package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Product implements java.io.Serializable {
    @Id
    Long id = 1L;

    @Column(length = 10)
    String code = "x";

    @Column(length = 2)
    String country = "AT";
}
