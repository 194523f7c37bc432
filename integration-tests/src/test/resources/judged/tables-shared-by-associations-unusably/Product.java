package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Product {
    @Id
    @GeneratedValue
    Long id;
}
