package shop; enum State { NEW, OLD }
