package shop;

import jakarta.persistence.*;

@Entity
class Cat extends Animal {}
