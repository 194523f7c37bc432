package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Cat extends Animal {}
