package shop;

import jakarta.persistence.*;

@Entity
class Customer extends Stamped {
    String name;
}
