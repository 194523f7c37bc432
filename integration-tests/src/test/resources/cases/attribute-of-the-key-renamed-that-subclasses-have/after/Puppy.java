package shop;

import jakarta.persistence.*;

@Entity
class Puppy extends Dog {
    String toy;
}
