package shop;

import jakarta.persistence.*;

@Entity
class Product extends Stamped {
    String label;
}
