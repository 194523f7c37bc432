package shop;

import jakarta.persistence.*;

@Entity(name = "Shop")
class MyShop {
    @Id
    Long id = 1L;
}
