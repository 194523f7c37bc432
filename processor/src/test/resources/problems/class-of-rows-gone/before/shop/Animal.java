package shop;

import jakarta.persistence.*;

@Entity
class Animal {
    @Id
    long id;
}

@Entity
class Cat extends Animal {}

@Entity
class Dog extends Animal {}
