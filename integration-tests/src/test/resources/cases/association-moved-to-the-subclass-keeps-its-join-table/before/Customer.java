package shop;

import jakarta.persistence.*;

@Entity
class Customer extends Person {}
