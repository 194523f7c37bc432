package shop;

import jakarta.persistence.*;

@Entity
// WARNING [class-of-rows-gone]
class Animal {
    @Id
    long id;
}

@Entity
class Cat extends Animal {}

@Entity
class Horse extends Animal {}
