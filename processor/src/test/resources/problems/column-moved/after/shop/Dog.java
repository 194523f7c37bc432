package shop;

import jakarta.persistence.*;

@Entity
// WARNING [column-moved]
public class Dog extends Animal {}
