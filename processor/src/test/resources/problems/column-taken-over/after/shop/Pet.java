package shop;

import jakarta.persistence.*;

@Entity
public class Pet extends Animal {}
